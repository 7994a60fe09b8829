/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 19874 look-alikes and 5995 miners of the lab (seed 1, ridge 5), straightened
 * (1.40, -0.23) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from './weigh.ts';

export const weights: Weights = {
  base: -2.75,
  seen: {
    'push-alphabet one': 1.12,
    'push-alphabet two': 0.45,
    'push-alphabet band': 0.61,
    'push-alphabet several': 0.04,
    'push-alphabet many': -0.84,
    'push-size tiny': -0.48,
    'push-size small': -0.43,
    'push-size job': 1.07,
    'push-size large': 1.21,
    'push-size huge': 0.0,
    'push-pace luck': 0.27,
    'push-pace restarted-timer': 0.6,
    'push-pace beat': -0.19,
    'push-pace loose-beat': 0.24,
    'push-pace bursts': 0.49,
    'push-rate seconds': 0.33,
    'push-rate ten-seconds': 0.81,
    'push-rate half-minutes': 0.67,
    'push-rate minutes': 0.04,
    'push-rate rare': -0.44,
    'ask-size one-short': -0.89,
    'ask-size one-share': 0.5,
    'ask-size one-long': 0.07,
    'ask-size band-share': 0.46,
    'ask-size mostly-one': -0.35,
    'ask-size many': -0.52,
    'ask-pace luck': 0.78,
    'ask-pace restarted-timer': -0.27,
    'ask-pace beat': -0.93,
    'ask-pace loose-beat': -0.37,
    'ask-pace bursts': 0.31,
    'ask-pace never': -0.04,
    'answer-size alike': -0.45,
    'answer-size alike-long': -0.2,
    'answer-size band': 0.34,
    'answer-size varied': -0.03,
    'answer-size rare': -0.41,
    'balance told-only': 0.46,
    'balance told-mostly': 0.45,
    'balance both': 0.04,
    'balance asks-mostly': 0.3,
    'balance asks-only': -1.25,
    'balance silent': 0.0,
    'odometer both': 0.36,
    'odometer asked': 0.08,
    'odometer none': -0.46,
    'port web': -0.17,
    'port service': -0.91,
    'port other': 1.09,
    'opening openssl': 0.04,
    'opening unnamed': -0.11,
    'opening named': -1.16,
  },
  together: pairsOf(`
ask-size mostly-one & ask-pace restarted-timer: -0.27; ask-size mostly-one & answer-size rare: -0.31
ask-size mostly-one & balance asks-only: -0.15; ask-size mostly-one & odometer none: -0.31
ask-size mostly-one & port web: -0.15; ask-pace restarted-timer & answer-size rare: -0.58
ask-pace restarted-timer & balance asks-only: -0.08; ask-pace restarted-timer & odometer none: -0.47
ask-pace restarted-timer & port web: -0.25; answer-size rare & balance asks-only: 0.24; answer-size rare & odometer none: -0.53
answer-size rare & port web: -0.08; balance asks-only & odometer none: -0.40; balance asks-only & port web: -1.12
odometer none & port web: 0.31; push-alphabet two & push-size job: 0.36; push-alphabet two & push-pace beat: -0.06
push-alphabet two & push-rate half-minutes: 0.10; push-alphabet two & ask-size one-short: -0.28
push-alphabet two & ask-pace beat: -0.29; push-alphabet two & answer-size alike: 0.27; push-alphabet two & balance both: 0.17
push-alphabet two & odometer none: 0.29; push-alphabet two & port service: -0.10; push-alphabet two & opening unnamed: 0.20
push-size job & push-pace beat: -0.10; push-size job & push-rate half-minutes: 0.13; push-size job & ask-size one-short: -0.23
push-size job & ask-pace beat: -0.28; push-size job & answer-size alike: 0.11; push-size job & balance both: 0.07
push-size job & odometer none: 0.16; push-size job & port service: -0.21; push-size job & opening unnamed: 0.11
push-pace beat & push-rate half-minutes: 0.46; push-pace beat & ask-size one-short: -0.16; push-pace beat & ask-pace beat: -0.09
push-pace beat & answer-size alike: -0.14; push-pace beat & balance both: -0.05; push-pace beat & port service: -0.16
push-rate half-minutes & ask-size one-short: -0.29; push-rate half-minutes & ask-pace beat: -0.30
push-rate half-minutes & answer-size alike: 0.23; push-rate half-minutes & odometer none: 0.19
push-rate half-minutes & port service: -0.09; push-rate half-minutes & opening unnamed: 0.13
ask-size one-short & ask-pace beat: -0.55; ask-size one-short & answer-size alike: -0.61
ask-size one-short & balance both: -0.38; ask-size one-short & odometer none: -0.52; ask-size one-short & port service: -0.25
ask-size one-short & opening unnamed: -0.07; ask-pace beat & answer-size alike: -0.95; ask-pace beat & balance both: -0.26
ask-pace beat & odometer none: -0.67; ask-pace beat & port service: -0.15; ask-pace beat & opening unnamed: -0.20
answer-size alike & balance both: 0.09; answer-size alike & odometer none: -0.35; answer-size alike & port service: -0.23
answer-size alike & opening unnamed: -0.09; balance both & port service: -0.31; balance both & opening unnamed: 0.07
odometer none & port service: -0.50; port service & opening unnamed: -0.11; ask-size one-short & balance asks-mostly: -0.14
ask-size one-short & port web: -0.30; ask-size one-short & opening named: -0.58; ask-pace beat & balance asks-mostly: -0.14
ask-pace beat & port web: -0.32; ask-pace beat & opening named: -0.28; answer-size alike & balance asks-mostly: 0.16
answer-size alike & port web: -0.37; answer-size alike & opening named: -0.23; balance asks-mostly & odometer none: -0.16
balance asks-mostly & port web: 0.37; balance asks-mostly & opening named: 0.26; odometer none & opening named: -0.22
port web & opening named: -0.55; ask-size one-short & balance asks-only: -0.13; ask-size one-short & port other: -0.34
ask-pace beat & balance asks-only: -0.41; ask-pace beat & port other: -0.46; answer-size alike & balance asks-only: -0.63
answer-size alike & port other: 0.15; balance asks-only & port other: 0.16; odometer none & port other: -0.27
ask-size one-short & ask-pace bursts: -0.12; ask-size one-short & answer-size varied: -0.12
ask-pace bursts & answer-size varied: -0.23; ask-pace bursts & balance asks-only: -0.11; ask-pace bursts & odometer none: 0.24
ask-pace bursts & port service: -0.24; answer-size varied & balance asks-only: -0.21; answer-size varied & port service: -0.29
balance asks-only & port service: -0.29; push-alphabet many & push-size job: -0.69; push-alphabet many & push-pace luck: -0.46
push-alphabet many & ask-size one-short: -0.15; push-alphabet many & ask-pace luck: -0.09
push-alphabet many & answer-size rare: -0.34; push-alphabet many & balance both: -0.47; push-alphabet many & port service: -0.20
push-alphabet many & opening named: -0.46; push-size job & push-pace luck: -0.20; push-size job & push-rate rare: -0.22
push-size job & ask-pace luck: 0.58; push-size job & answer-size rare: -0.57; push-size job & opening named: 0.28
push-pace luck & push-rate rare: -0.32; push-pace luck & ask-size one-short: -0.41; push-pace luck & ask-pace luck: 0.29
push-pace luck & answer-size rare: -0.19; push-pace luck & port service: -0.13; push-pace luck & opening named: 0.65
push-rate rare & answer-size rare: -0.20; push-rate rare & balance both: -0.06; push-rate rare & port service: -0.05
ask-size one-short & answer-size rare: -0.12; ask-pace luck & answer-size rare: 0.60; ask-pace luck & balance both: 0.27
ask-pace luck & port service: -0.20; ask-pace luck & opening named: 0.26; answer-size rare & balance both: -0.38
answer-size rare & port service: -0.22; answer-size rare & opening named: -0.47; balance both & opening named: -0.33
port service & opening named: -0.35; push-alphabet many & push-size small: -0.21; push-alphabet many & push-pace bursts: -0.56
push-alphabet many & push-rate minutes: -0.21; push-alphabet many & ask-size mostly-one: -0.14
push-alphabet many & odometer none: -0.66; push-alphabet many & port web: -0.58; push-size small & push-pace bursts: -0.11
push-size small & push-rate minutes: -0.07; push-size small & answer-size rare: -0.11; push-size small & balance both: -0.14
push-size small & odometer none: -0.13; push-size small & port web: -0.21; push-size small & opening named: -0.28
push-pace bursts & ask-size mostly-one: -0.06; push-pace bursts & ask-pace bursts: 0.23
push-pace bursts & answer-size rare: -0.19; push-pace bursts & odometer none: -0.06; push-pace bursts & port web: 0.41
push-pace bursts & opening named: 0.52; push-rate minutes & ask-size mostly-one: -0.09
push-rate minutes & ask-pace bursts: -0.06; push-rate minutes & balance both: -0.12; push-rate minutes & odometer none: -0.10
push-rate minutes & port web: 0.11; push-rate minutes & opening named: -0.18; ask-size mostly-one & opening named: -0.09
ask-pace bursts & answer-size rare: -0.31; ask-pace bursts & balance both: 0.25; ask-pace bursts & port web: 0.24
ask-pace bursts & opening named: -0.06; push-alphabet many & push-rate half-minutes: -0.06
push-alphabet many & ask-pace beat: -0.39; push-alphabet many & balance told-mostly: -0.20
push-alphabet many & opening openssl: -0.16; push-size small & push-pace luck: -0.10
push-size small & push-rate half-minutes: -0.15; push-size small & ask-size one-short: -0.05
push-size small & balance told-mostly: -0.07; push-size small & port service: -0.17
push-pace luck & push-rate half-minutes: -0.86; push-pace luck & ask-pace beat: -0.20
push-pace luck & balance told-mostly: 0.20; push-pace luck & opening openssl: -0.52
push-rate half-minutes & answer-size rare: -0.24; push-rate half-minutes & balance told-mostly: 0.22
ask-size one-short & balance told-mostly: -0.10; ask-pace beat & balance told-mostly: -0.08
ask-pace beat & opening openssl: -0.14; answer-size rare & opening openssl: 0.28; balance told-mostly & port service: -0.23
balance told-mostly & opening openssl: 0.25; port service & opening openssl: -0.14
push-alphabet many & push-rate ten-seconds: -0.49; push-alphabet many & answer-size alike: -0.49
push-alphabet many & port other: -0.05; push-size small & push-rate ten-seconds: -0.13
push-pace bursts & push-rate ten-seconds: 0.41; push-pace bursts & ask-size one-short: -0.13
push-pace bursts & ask-pace beat: -0.19; push-pace bursts & answer-size alike: 0.12; push-pace bursts & port other: 0.15
push-rate ten-seconds & ask-pace beat: 0.20; push-rate ten-seconds & answer-size alike: 0.21
push-rate ten-seconds & balance told-mostly: 0.22; push-rate ten-seconds & odometer none: 0.34
push-rate ten-seconds & port other: 0.29; push-rate ten-seconds & opening named: -0.29
balance told-mostly & odometer none: 0.06; balance told-mostly & port other: 0.23; port other & opening named: -0.25
push-alphabet many & ask-pace restarted-timer: -0.19; push-size job & ask-size band-share: 0.43
push-size job & ask-pace restarted-timer: -0.12; push-size job & balance asks-only: 0.12
ask-size band-share & balance asks-only: -0.19; ask-size band-share & odometer none: 0.35
ask-size band-share & opening unnamed: 0.10; ask-pace restarted-timer & port service: -0.10
ask-pace restarted-timer & opening unnamed: 0.15; answer-size rare & opening unnamed: -0.08
balance asks-only & opening unnamed: -0.20; ask-size one-share & ask-pace beat: -0.50
ask-size one-share & answer-size alike: 0.75; ask-size one-share & balance asks-only: -0.19
ask-size one-share & port web: -0.12; ask-size one-share & opening openssl: 0.29; balance asks-only & opening openssl: -0.17
ask-size many & ask-pace beat: 0.28; ask-size many & answer-size alike: -0.67; ask-size many & balance asks-only: -0.49
ask-size many & odometer none: -0.41; ask-size many & port other: -0.18; ask-size one-share & ask-pace loose-beat: -0.23
ask-size one-share & answer-size band: -0.37; ask-size one-share & odometer none: 0.34; ask-size one-share & opening named: 0.09
ask-pace loose-beat & balance asks-only: -0.37; ask-pace loose-beat & odometer none: -0.20
ask-pace loose-beat & port web: -0.06; answer-size band & balance asks-only: -0.45; answer-size band & odometer none: 0.44
answer-size band & port web: 0.08; answer-size band & opening named: 0.22; balance asks-only & opening named: -0.42
push-alphabet band & push-size job: -0.07; push-alphabet band & push-pace beat: -0.27
push-alphabet band & push-rate minutes: -0.12; push-alphabet band & ask-size one-short: -0.71
push-alphabet band & ask-pace beat: -0.12; push-alphabet band & answer-size alike: -0.48
push-alphabet band & balance both: 0.41; push-alphabet band & odometer none: 0.36; push-alphabet band & port other: 0.32
push-alphabet band & opening named: -0.22; push-size job & push-rate minutes: 0.45; push-size job & port other: 0.53
push-pace beat & push-rate minutes: -0.09; push-pace beat & opening named: -0.38; push-rate minutes & ask-size one-short: -0.26
push-rate minutes & ask-pace beat: -0.24; push-rate minutes & answer-size alike: -0.06; push-rate minutes & port other: 0.09
balance both & port other: 0.34; push-alphabet several & push-size tiny: -0.07
push-alphabet several & push-pace restarted-timer: -0.09; push-alphabet several & push-rate half-minutes: 0.10
push-alphabet several & ask-pace never: 0.08; push-alphabet several & balance told-only: 0.08
push-alphabet several & port web: -0.06; push-alphabet several & opening named: -0.27
push-size tiny & push-pace restarted-timer: -0.47; push-size tiny & push-rate half-minutes: -0.39
push-size tiny & ask-pace never: -0.46; push-size tiny & balance told-only: -0.46; push-size tiny & port web: -0.28
push-size tiny & opening named: -0.54; push-pace restarted-timer & push-rate half-minutes: 1.10
push-pace restarted-timer & ask-pace never: -0.35; push-pace restarted-timer & balance told-only: 0.08
push-pace restarted-timer & port web: 0.10; push-pace restarted-timer & opening named: -1.50
push-rate half-minutes & ask-pace never: -0.10; push-rate half-minutes & balance told-only: 0.15
push-rate half-minutes & port web: 0.30; push-rate half-minutes & opening named: -0.31; ask-pace never & port web: -0.23
ask-pace never & opening named: -0.93; balance told-only & port web: 0.12; balance told-only & opening named: -0.69
push-alphabet band & port web: 0.30; push-size job & port web: 0.75; push-alphabet one & push-pace beat: 0.15
push-alphabet one & ask-size many: -0.22; push-alphabet one & ask-pace bursts: 0.08
push-alphabet one & answer-size varied: -0.08; push-alphabet one & balance both: 0.22; push-alphabet one & odometer none: 0.44
push-alphabet one & port service: -0.19; push-alphabet one & opening named: 0.12; push-size small & ask-size many: -0.11
push-pace beat & ask-size many: -0.05; push-pace beat & answer-size varied: -0.05; push-rate minutes & ask-size many: -0.22
push-rate minutes & answer-size varied: -0.07; push-rate minutes & port service: -0.17; ask-size many & ask-pace bursts: -0.27
ask-size many & answer-size varied: 0.13; ask-size many & balance both: 0.12; ask-size many & port service: -0.29
ask-size many & opening named: -0.19; answer-size varied & balance both: 0.11; answer-size varied & opening named: -0.06
ask-size many & opening openssl: -0.16; ask-pace bursts & opening openssl: 0.25; answer-size varied & opening openssl: 0.10
odometer none & opening openssl: 0.14; push-alphabet many & push-pace loose-beat: 0.19
push-alphabet many & ask-size one-share: -0.34; push-size job & push-pace loose-beat: 0.17
push-size job & ask-size one-share: -0.11; push-pace loose-beat & push-rate half-minutes: 0.15
push-pace loose-beat & ask-size one-share: 0.09; push-pace loose-beat & ask-pace restarted-timer: -0.13
push-pace loose-beat & balance both: 0.22; push-pace loose-beat & odometer none: 0.17; push-pace loose-beat & port web: 0.27
push-rate half-minutes & ask-size one-share: 0.25; push-rate half-minutes & ask-pace restarted-timer: -0.16
ask-size one-share & ask-pace restarted-timer: 0.07; ask-size one-share & answer-size rare: 0.26
ask-size one-share & balance both: 0.14; ask-pace restarted-timer & balance both: -0.14
ask-pace restarted-timer & opening named: -0.20; push-size job & ask-size mostly-one: -0.12
push-pace luck & push-rate minutes: 0.36; push-pace luck & ask-pace restarted-timer: 0.14; push-pace luck & odometer none: 0.20
push-pace luck & port web: 0.15; push-rate minutes & ask-pace restarted-timer: -0.13
ask-pace restarted-timer & answer-size alike: 0.40; push-alphabet band & push-pace luck: -0.07
push-alphabet band & push-rate rare: -0.29; push-alphabet band & ask-size mostly-one: -0.12
push-alphabet band & ask-pace restarted-timer: -0.13; push-alphabet band & answer-size rare: -0.05
push-size job & opening openssl: 0.12; push-pace luck & balance asks-only: 0.38; push-pace luck & port other: 0.24
push-rate rare & ask-size mostly-one: -0.08; push-rate rare & ask-pace restarted-timer: -0.14
push-rate rare & balance asks-only: 0.09; push-rate rare & odometer none: -0.12; push-rate rare & port other: -0.07
push-rate rare & opening openssl: -0.17; ask-size mostly-one & port other: -0.12; ask-size mostly-one & opening openssl: -0.08
ask-pace restarted-timer & port other: 0.09; answer-size rare & port other: -0.11; port other & opening openssl: 0.19
ask-size many & ask-pace luck: -0.45; ask-pace luck & balance asks-only: -0.28; ask-pace luck & odometer none: 0.63
ask-size one-long & ask-pace beat: -0.10; ask-size one-long & answer-size alike: 0.24
ask-size one-long & balance asks-only: -0.10; ask-size one-long & odometer none: 0.08; ask-size one-long & opening openssl: 0.06
push-size small & ask-pace restarted-timer: -0.06; ask-size one-short & ask-pace restarted-timer: 0.16
push-alphabet many & ask-size many: -0.13; push-size small & ask-pace luck: -0.10; push-pace luck & push-rate ten-seconds: 1.05
push-pace luck & ask-size many: -0.35; push-rate ten-seconds & ask-size many: 0.24; push-rate ten-seconds & ask-pace luck: -0.10
push-rate ten-seconds & answer-size rare: -0.06; push-rate ten-seconds & balance both: 0.35
push-rate ten-seconds & port service: -0.14; ask-size many & answer-size rare: -0.31; ask-size band-share & ask-pace luck: 0.41
ask-size band-share & answer-size alike: -0.21; ask-size band-share & port web: 0.16; ask-pace luck & opening openssl: 0.18
push-alphabet one & push-size large: 0.19; push-alphabet one & push-pace luck: 0.06; push-alphabet one & answer-size alike: 0.91
push-alphabet one & port other: 0.41; push-alphabet one & opening unnamed: 0.18; push-size large & push-pace luck: 0.42
push-size large & push-rate minutes: -0.31; push-size large & ask-size one-short: -0.40; push-size large & ask-pace beat: -0.20
push-size large & answer-size alike: 0.08; push-size large & balance both: 0.27; push-size large & odometer none: 0.21
push-size large & port other: 0.50; push-size large & opening unnamed: 0.12; push-rate minutes & opening unnamed: -0.20
port other & opening unnamed: 0.21; push-alphabet two & push-pace restarted-timer: -0.10
push-alphabet two & push-rate minutes: 0.41; push-alphabet two & ask-pace never: 0.16
push-alphabet two & balance told-only: 0.14; push-alphabet two & port web: 0.41
push-size large & push-pace restarted-timer: 0.22; push-size large & ask-pace never: 0.41
push-size large & balance told-only: 0.71; push-size large & port web: 0.71; push-size large & opening named: -0.28
push-pace restarted-timer & push-rate minutes: -0.33; ask-pace bursts & opening unnamed: 0.11
push-alphabet many & balance asks-mostly: -0.06; push-pace bursts & balance asks-mostly: 0.07
push-rate rare & ask-pace beat: -0.06; push-rate rare & balance asks-mostly: -0.19; push-rate rare & port web: -0.32
push-pace bursts & push-rate half-minutes: -0.19; push-pace bursts & port service: -0.07
push-rate half-minutes & ask-pace bursts: 0.42; push-rate half-minutes & balance asks-mostly: 0.29
ask-pace bursts & balance asks-mostly: 0.14; answer-size rare & balance asks-mostly: -0.25
balance asks-mostly & port service: -0.07; push-size job & push-pace bursts: 0.28; push-size job & ask-pace bursts: 0.33
push-alphabet many & answer-size varied: -0.14; push-size job & ask-size many: 0.26; push-size job & answer-size varied: 0.33
push-pace bursts & ask-size many: 0.11; push-pace bursts & answer-size varied: 0.06
push-rate half-minutes & ask-size many: 0.16; push-size job & push-rate ten-seconds: 0.51
push-size job & balance told-mostly: 0.56; ask-size band-share & ask-pace beat: -0.06
ask-size band-share & answer-size band: 0.43; ask-pace beat & answer-size band: -0.19; answer-size band & opening unnamed: 0.14
port web & opening unnamed: -0.21; ask-pace beat & answer-size alike-long: -0.08
answer-size alike-long & balance asks-only: -0.20; push-alphabet band & push-size large: 0.69
push-alphabet band & push-rate half-minutes: 0.39; push-size large & push-pace beat: 0.06
push-size large & push-rate half-minutes: 1.08; push-rate half-minutes & port other: 0.45
push-alphabet one & push-size tiny: -0.47; push-alphabet one & push-rate rare: -0.08; push-size tiny & push-pace beat: -0.10
push-size tiny & push-rate rare: 0.06; push-size tiny & ask-size many: -0.20; push-size tiny & ask-pace bursts: -0.08
push-size tiny & answer-size varied: -0.07; push-size tiny & balance both: -0.07; push-size tiny & odometer none: 0.11
push-size tiny & port service: -0.15; push-rate rare & ask-size many: -0.14; push-rate rare & ask-pace bursts: -0.12
ask-size many & ask-pace restarted-timer: -0.07; ask-pace restarted-timer & answer-size varied: -0.07
push-alphabet several & push-size job: -0.12; push-alphabet several & ask-pace restarted-timer: -0.23
push-alphabet several & answer-size rare: -0.25; push-alphabet several & balance both: -0.19
push-alphabet several & odometer none: -0.09; push-size job & ask-size one-long: 0.21
push-pace loose-beat & ask-size one-long: -0.06; push-rate half-minutes & ask-size one-long: 0.12
ask-size one-long & ask-pace restarted-timer: -0.14; ask-size one-long & answer-size rare: -0.14
push-size job & balance asks-mostly: -0.09; push-pace luck & balance asks-mostly: -0.18
push-rate minutes & balance asks-mostly: -0.20; ask-pace restarted-timer & balance asks-mostly: -0.32
push-alphabet band & push-pace loose-beat: 0.11; push-alphabet band & ask-size many: 0.31
push-pace loose-beat & port other: 0.05; ask-size one-long & port other: 0.06; ask-pace loose-beat & answer-size rare: -0.10
push-pace luck & ask-pace bursts: 0.11; ask-size many & balance asks-mostly: -0.28; ask-pace luck & answer-size band: 0.20
push-alphabet several & push-pace luck: 0.23; push-alphabet several & push-rate minutes: -0.05
push-size tiny & push-pace luck: 0.14; push-size tiny & balance asks-mostly: -0.16; push-pace luck & ask-size one-share: 0.56
push-rate minutes & ask-size one-share: 0.35; push-rate minutes & opening openssl: -0.32
ask-size one-share & balance asks-mostly: 0.39; push-pace loose-beat & ask-size one-short: -0.12
push-pace loose-beat & ask-pace beat: -0.11; push-pace loose-beat & port service: -0.09
ask-size mostly-one & port service: -0.08; push-rate ten-seconds & opening unnamed: 0.44
balance told-mostly & opening unnamed: 0.12; ask-size one-share & odometer both: 0.13; answer-size alike & odometer both: 0.36
balance asks-only & odometer both: -0.19; odometer both & port web: -0.37; answer-size band & opening openssl: -0.14
push-alphabet band & push-rate ten-seconds: 0.51; push-rate ten-seconds & port web: 0.66; balance told-mostly & port web: 0.44
push-alphabet two & push-size tiny: 0.08; push-pace restarted-timer & push-rate ten-seconds: -0.13
push-rate ten-seconds & balance told-only: 0.22; ask-size mostly-one & answer-size varied: -0.09
push-size small & push-pace restarted-timer: -0.15; push-pace restarted-timer & ask-size one-share: 0.16
push-pace restarted-timer & ask-pace restarted-timer: -0.07; push-pace restarted-timer & answer-size rare: -0.13
push-pace restarted-timer & balance both: 0.07; ask-pace luck & port other: 0.95; push-pace bursts & push-rate seconds: 0.30
push-pace bursts & ask-pace luck: 0.09; ask-size many & balance told-mostly: 0.13; ask-pace luck & balance told-mostly: 0.13
ask-size one-share & ask-pace luck: 0.77; ask-pace luck & odometer both: 0.15; odometer both & opening openssl: 0.15
push-pace bursts & ask-size one-share: -0.06; ask-size one-share & port service: -0.12
ask-size one-share & odometer asked: 0.09; answer-size alike & odometer asked: 0.11; balance asks-only & odometer asked: -0.18
ask-size one-share & port other: 0.73; push-alphabet band & push-pace bursts: 0.47; push-size job & push-rate seconds: 0.28
push-alphabet band & balance asks-mostly: -0.16; ask-size mostly-one & balance asks-mostly: -0.21
ask-size one-share & ask-pace bursts: 0.32; ask-pace bursts & answer-size alike: 0.53
push-pace loose-beat & push-rate minutes: 0.11; odometer both & opening named: -0.07
push-alphabet one & balance told-mostly: 0.69; push-size tiny & balance told-mostly: -0.08
push-pace beat & balance told-mostly: -0.20; answer-size varied & opening unnamed: 0.06
ask-size mostly-one & opening unnamed: -0.10; push-rate half-minutes & ask-pace luck: 0.41
ask-size band-share & opening named: 0.21; ask-pace loose-beat & opening openssl: -0.13
push-alphabet two & balance told-mostly: -0.13; push-pace bursts & opening openssl: -0.12
push-rate ten-seconds & opening openssl: 0.52; balance both & opening openssl: 0.13; push-alphabet one & ask-pace luck: 0.20
push-size job & push-pace restarted-timer: 1.01; push-pace bursts & balance told-only: 0.42
push-alphabet two & push-pace luck: 0.51; answer-size varied & balance asks-mostly: -0.07
push-rate minutes & ask-size one-long: 0.07; push-pace loose-beat & opening openssl: 0.12
push-alphabet band & push-pace restarted-timer: 0.30; push-alphabet band & ask-pace never: -0.08
push-alphabet band & balance told-only: 0.23; push-rate ten-seconds & ask-size one-share: 0.08
push-alphabet one & push-pace restarted-timer: 0.48; push-alphabet one & push-rate half-minutes: 0.14
push-alphabet one & ask-pace never: -0.09; push-alphabet one & balance told-only: 0.12; push-alphabet one & port web: 0.91
ask-size band-share & balance both: 0.17; push-alphabet band & opening unnamed: -0.06; push-rate rare & opening unnamed: -0.10
ask-size one-share & balance told-mostly: 0.14; ask-pace loose-beat & answer-size alike: -0.20
push-size large & push-rate ten-seconds: 0.52; ask-size band-share & port other: 0.30; push-alphabet two & opening openssl: 0.08
push-alphabet two & port other: 0.14; push-rate ten-seconds & ask-pace restarted-timer: 0.34; odometer asked & port web: -0.07
ask-size one-share & answer-size alike-long: -0.14; push-rate ten-seconds & ask-pace bursts: 0.23
push-alphabet one & push-rate ten-seconds: 0.80; odometer both & opening unnamed: -0.17; push-alphabet one & push-size job: 1.58
push-size job & ask-pace never: 0.22; push-size job & balance told-only: 0.43; push-pace restarted-timer & port other: 0.52
ask-pace never & port other: 0.20; balance told-only & port other: 0.36; push-alphabet one & opening openssl: 0.13
push-pace restarted-timer & answer-size alike: 0.39; push-pace restarted-timer & opening openssl: 0.63
push-pace luck & ask-pace never: -0.26; push-pace luck & balance told-only: -0.13; push-alphabet two & ask-pace bursts: 0.28
push-rate seconds & port other: 0.19; odometer asked & opening named: 0.09; ask-pace bursts & port other: 0.32
push-rate minutes & ask-pace luck: 0.37; push-size job & answer-size band: 0.57; push-rate half-minutes & answer-size band: 0.34
answer-size band & balance both: 0.26; answer-size band & port other: 0.30; push-size large & opening openssl: 0.22
ask-pace never & opening openssl: -0.32; balance told-only & opening openssl: -0.16; ask-pace luck & balance asks-mostly: 0.66
push-alphabet one & push-pace bursts: 0.38; push-alphabet band & ask-pace bursts: 0.06
push-alphabet one & push-pace loose-beat: 0.09; push-pace loose-beat & ask-pace bursts: 0.19
push-size large & push-pace loose-beat: 0.08; ask-pace bursts & odometer asked: 0.12; push-size large & push-pace bursts: 0.34
answer-size band & balance told-mostly: 0.08; push-pace luck & ask-size band-share: 0.23
ask-pace never & opening unnamed: -0.16; balance told-only & opening unnamed: -0.10
push-rate half-minutes & ask-size band-share: 0.12; push-pace restarted-timer & balance told-mostly: 0.48
push-pace loose-beat & ask-pace luck: 0.27; push-alphabet band & ask-size one-share: 0.22
push-pace restarted-timer & opening unnamed: 0.39; push-alphabet one & ask-size one-share: 0.55
push-alphabet one & odometer both: 0.24; push-pace luck & odometer both: 0.11; push-pace bursts & odometer asked: 0.08
push-alphabet two & ask-size one-share: 0.35; push-rate ten-seconds & ask-size band-share: 0.09
push-size job & odometer asked: 0.10; balance both & odometer asked: 0.18; ask-size band-share & balance told-mostly: 0.08
push-size large & ask-pace luck: 0.35; push-alphabet one & answer-size rare: 0.14; push-size large & ask-pace bursts: 0.27
push-rate half-minutes & odometer asked: 0.10; push-alphabet band & ask-pace luck: 0.55
push-pace restarted-timer & ask-pace luck: 0.19; push-alphabet band & ask-size band-share: 0.49
push-alphabet band & answer-size band: 0.27; push-size large & ask-size band-share: 0.16; push-size job & odometer both: 0.29
push-rate ten-seconds & odometer both: 0.20; balance told-mostly & odometer both: 0.20; odometer both & port other: 0.74
push-size large & ask-size one-share: 0.53; push-alphabet one & odometer asked: 0.13
push-pace loose-beat & odometer asked: 0.06; odometer asked & port other: 0.16; push-alphabet one & push-rate seconds: 0.29
balance asks-mostly & odometer both: 0.25; push-pace restarted-timer & odometer both: 0.09
push-rate half-minutes & odometer both: 0.07; balance both & odometer both: 0.11
push-pace restarted-timer & answer-size band: 0.09; push-alphabet band & odometer asked: 0.08
push-size large & odometer asked: 0.17; push-rate minutes & odometer both: 0.06; push-pace luck & odometer asked: 0.08
push-rate ten-seconds & odometer asked: 0.07
`),
};
