# A peer: what one writes with jq to ask EVE which hosts had to do with a list. Prints how many there are.
# jq --null-input --rawfile list LIST --from-file eve.jq FILE

($list | reduce (split("\n")[] | select(. != "")) as $one ({}; .[$one] = true)) as $known
# A name that is listed or below a listed one.
| def listed: . as $name
    | any($name, foreach split(".")[] as $part ($name; ltrimstr($part + ".")); $known[.] // false);
  def asked: .dns.rrname // .tls.sni // .http.hostname // "";
reduce (inputs
  | if $known[.dest_ip // ""] then .src_ip
    elif $known[.src_ip // ""] then .dest_ip
    elif any(asked, (.dns.answers[]?.rdata // ""); listed) then .src_ip
    else empty
    end) as $host ({}; .[$host] = true)
| length
