/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 91023 look-alikes and 25628 miners of the lab (seed 1, ridge 2), straightened
 * (1.10, -0.32) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from './weigh.ts';

export const weights: Weights = {
  base: -2.17,
  seen: {
    'push-alphabet one': -0.02,
    'push-alphabet branches': 0.51,
    'push-alphabet two': 0.18,
    'push-alphabet band': -0.16,
    'push-alphabet several': 0.08,
    'push-alphabet many': -0.2,
    'push-size tiny': -0.8,
    'push-size small': -0.8,
    'push-size job': 0.75,
    'push-size large': 1.22,
    'push-size huge': 0.02,
    'push-sameness identical': 0.2,
    'push-sameness exact': 0.85,
    'push-sameness near': -0.49,
    'push-sameness loose': -0.17,
    'push-pace luck': 0.14,
    'push-pace restarted-timer': 0.45,
    'push-pace beat': -0.26,
    'push-pace loose-beat': 0.02,
    'push-pace bursts': 0.39,
    'push-rate seconds': 0.28,
    'push-rate ten-seconds': 0.42,
    'push-rate half-minutes': 0.43,
    'push-rate minutes': 0.1,
    'push-rate rare': -0.49,
    'ask-size one-short': -0.63,
    'ask-size one-share': 0.77,
    'ask-size one-long': -0.07,
    'ask-size band-share': 0.51,
    'ask-size mostly-one': -0.53,
    'ask-size many': -0.45,
    'ask-pace echoes': 0.05,
    'ask-pace follows': 0.22,
    'ask-pace luck': 0.35,
    'ask-pace restarted-timer': 0.05,
    'ask-pace beat': -0.7,
    'ask-pace loose-beat': -0.7,
    'ask-pace bursts': 0.13,
    'ask-pace never': -0.04,
    'answer-size alike': -0.52,
    'answer-size alike-long': 0.18,
    'answer-size band': 0.12,
    'answer-size varied': -0.05,
    'answer-size rare': -0.14,
    'balance told-only': 0.18,
    'balance told-mostly': 0.28,
    'balance both': 0.62,
    'balance asks-mostly': -0.23,
    'balance asks-only': -0.84,
    'balance silent': 0.0,
    'odometer both': 0.01,
    'odometer asked': 0.21,
    'odometer none': 0.13,
    'shares lucky-answered': 0.23,
    'shares lucky': 0.42,
    'shares paced-answered': -0.57,
    'shares paced': -0.2,
    'shares none': -0.48,
    'jobs luck': 0.4,
    'jobs restarted-timer': 0.09,
    'jobs beat': -0.32,
    'jobs loose-beat': 0.08,
    'jobs bursts': 0.55,
    'jobs none': -0.07,
    'renewal differs': 0.48,
    'renewal same': -0.09,
    'port web': -0.15,
    'port service': -1.28,
    'port other': 1.43,
    'carriage tunnel': 0.1,
    'opening openssl': 0.53,
    'opening unnamed': 0.03,
    'opening named': -0.48,
    'opening unseen': -0.07,
    'first-told as-later': 0.03,
    'first-told hardly-longer': 0.04,
    'first-told little-longer': 0.13,
    'first-told longer': -0.24,
    'first-told much-longer': -0.16,
    'first-told shorter': -0.14,
    'first-asked tiny': -0.26,
    'first-asked short': 0.17,
    'first-asked middle': 0.05,
    'first-asked login': 0.04,
    'first-asked request': -0.24,
    'first-asked long': -0.51,
    'first-turns none': 0.0,
    'first-turns one': -0.15,
    'first-turns two': -0.04,
    'first-turns three': -0.53,
    'first-turns more': -0.03,
  },
  together: pairsOf(`
ask-size band-share & ask-pace loose-beat: -0.08; ask-size band-share & answer-size rare: 0.32
ask-size band-share & balance asks-only: -0.19; ask-size band-share & shares paced: 0.07; ask-size band-share & port web: 0.26
ask-size band-share & opening unseen: 0.24; ask-pace loose-beat & answer-size rare: 0.19
ask-pace loose-beat & balance asks-only: -0.44; ask-pace loose-beat & shares paced: -0.14; ask-pace loose-beat & port web: -0.09
ask-pace loose-beat & opening unseen: -0.27; answer-size rare & balance asks-only: 0.11; answer-size rare & shares paced: -0.49
answer-size rare & port web: -0.22; balance asks-only & port web: -0.58; shares paced & port web: -0.12
shares paced & opening unseen: -0.20; port web & opening unseen: -0.29; ask-size mostly-one & ask-pace beat: 0.17
ask-size mostly-one & answer-size rare: -0.33; ask-size mostly-one & balance asks-only: -0.60
ask-size mostly-one & shares none: 0.07; ask-size mostly-one & opening unnamed: -0.18
ask-size mostly-one & first-asked short: -0.12; ask-size mostly-one & first-turns two: -0.09
ask-pace beat & answer-size rare: -0.15; ask-pace beat & balance asks-only: -0.28; ask-pace beat & shares none: -0.11
ask-pace beat & port service: 0.05; ask-pace beat & opening unnamed: -0.10; ask-pace beat & first-asked short: 0.16
answer-size rare & port service: 0.15; answer-size rare & opening unnamed: 0.13; balance asks-only & shares none: -0.15
balance asks-only & port service: -0.28; balance asks-only & opening unnamed: -0.31; balance asks-only & first-turns two: -0.15
shares none & opening unnamed: -0.07; shares none & first-asked short: -0.09; shares none & first-turns two: -0.13
port service & opening unnamed: -0.35; port service & first-asked short: -0.22; port service & first-turns two: -0.24
opening unnamed & first-asked short: 0.09; opening unnamed & first-turns two: -0.12; first-asked short & first-turns two: 0.88
ask-pace beat & opening unseen: -0.27; shares none & opening unseen: 0.06; port service & opening unseen: -0.08
push-alphabet several & push-size tiny: -0.15; push-alphabet several & push-sameness loose: 0.37
push-alphabet several & push-rate minutes: 0.21; push-alphabet several & ask-size one-share: 0.11
push-alphabet several & answer-size rare: -0.59; push-alphabet several & balance asks-mostly: 0.06
push-alphabet several & odometer none: -0.28; push-alphabet several & shares paced: -0.21
push-alphabet several & opening unseen: -0.09; push-size tiny & push-sameness loose: -0.08
push-size tiny & push-rate minutes: -0.18; push-size tiny & ask-pace beat: 0.11; push-size tiny & answer-size rare: 0.20
push-size tiny & balance asks-mostly: -0.13; push-size tiny & odometer none: -0.08; push-size tiny & jobs none: -0.50
push-size tiny & port service: -0.09; push-size tiny & opening unseen: -0.43; push-sameness loose & push-pace luck: -0.45
push-sameness loose & push-rate minutes: -0.23; push-sameness loose & ask-size one-share: -0.24
push-sameness loose & ask-pace beat: -0.12; push-sameness loose & odometer none: -0.20; push-sameness loose & shares paced: 0.05
push-sameness loose & jobs none: 0.14; push-sameness loose & port service: -0.08; push-sameness loose & opening unseen: -0.23
push-pace luck & push-rate minutes: -0.12; push-pace luck & ask-size one-share: 0.33; push-pace luck & ask-pace beat: -0.08
push-pace luck & answer-size rare: -0.12; push-pace luck & balance asks-mostly: -0.07; push-pace luck & odometer none: -0.06
push-pace luck & shares paced: 0.31; push-pace luck & jobs none: 0.20; push-pace luck & port service: -0.08
push-pace luck & opening unseen: 0.19; push-rate minutes & ask-size one-share: 0.18; push-rate minutes & ask-pace beat: -0.26
push-rate minutes & balance asks-mostly: 0.09; push-rate minutes & odometer none: -0.20; push-rate minutes & shares paced: -0.23
push-rate minutes & jobs none: -0.09; push-rate minutes & port service: 0.21; push-rate minutes & opening unseen: 0.15
ask-size one-share & ask-pace beat: -0.84; ask-size one-share & answer-size rare: 0.36
ask-size one-share & balance asks-mostly: 0.15; ask-size one-share & odometer none: 0.71
ask-size one-share & shares paced: -0.17; ask-size one-share & jobs none: 0.06; ask-size one-share & port service: -0.19
ask-size one-share & opening unseen: 0.07; ask-pace beat & balance asks-mostly: -0.10; ask-pace beat & odometer none: -0.15
ask-pace beat & shares paced: -0.06; ask-pace beat & jobs none: 0.06; answer-size rare & odometer none: -0.24
answer-size rare & jobs none: -0.32; balance asks-mostly & shares paced: 0.38; balance asks-mostly & port service: -0.06
odometer none & shares paced: 0.23; odometer none & jobs none: 0.13; shares paced & jobs none: -0.08
shares paced & port service: -0.09; jobs none & port service: -0.13; ask-size one-share & ask-pace restarted-timer: 0.23
ask-size one-share & balance asks-only: 0.45; ask-size one-share & carriage tunnel: -0.60
ask-pace restarted-timer & answer-size rare: -0.29; ask-pace restarted-timer & balance asks-only: 0.39
ask-pace restarted-timer & odometer none: 0.18; ask-pace restarted-timer & shares paced: 0.36
ask-pace restarted-timer & port service: -0.46; ask-pace restarted-timer & carriage tunnel: -0.32
answer-size rare & carriage tunnel: -0.14; balance asks-only & odometer none: 0.60; balance asks-only & carriage tunnel: 0.34
odometer none & carriage tunnel: -0.25; shares paced & carriage tunnel: -0.12; port service & carriage tunnel: 0.82
carriage tunnel & opening unseen: 0.24; push-alphabet one & push-size tiny: -0.23
push-alphabet one & push-sameness identical: 0.44; push-alphabet one & ask-size one-short: 0.37
push-alphabet one & answer-size rare: 0.17; push-alphabet one & balance asks-mostly: -0.45
push-alphabet one & odometer none: -0.08; push-alphabet one & shares paced: 0.27; push-alphabet one & port web: 0.19
push-alphabet one & opening openssl: 0.11; push-alphabet one & first-told longer: -0.32
push-alphabet one & first-asked login: -0.11; push-alphabet one & first-turns three: -0.21
push-size tiny & push-sameness identical: -0.45; push-size tiny & ask-size one-short: 0.12; push-size tiny & port web: -0.66
push-sameness identical & ask-size one-short: 0.57; push-sameness identical & ask-pace loose-beat: -0.20
push-sameness identical & answer-size rare: -0.53; push-sameness identical & balance asks-mostly: -0.20
push-sameness identical & odometer none: -0.42; push-sameness identical & shares paced: -0.52
push-sameness identical & first-told longer: -0.09; ask-size one-short & ask-pace loose-beat: -0.30
ask-size one-short & balance asks-mostly: -0.18; ask-size one-short & odometer none: 0.26
ask-size one-short & shares paced: -0.17; ask-size one-short & port web: -0.29; ask-size one-short & opening openssl: -0.30
ask-size one-short & first-asked login: -0.14; ask-pace loose-beat & balance asks-mostly: -0.08
ask-pace loose-beat & odometer none: -0.56; ask-pace loose-beat & opening openssl: -0.30
ask-pace loose-beat & first-asked login: -0.14; ask-pace loose-beat & first-turns three: 0.05
answer-size rare & first-asked login: 0.07; answer-size rare & first-turns three: -0.08; balance asks-mostly & port web: 0.09
balance asks-mostly & first-turns three: -0.18; odometer none & port web: 0.28; odometer none & opening openssl: -0.10
odometer none & first-asked login: -0.08; odometer none & first-turns three: -0.18; shares paced & opening openssl: 0.10
shares paced & first-asked login: -0.11; shares paced & first-turns three: -0.06; port web & opening openssl: 0.37
port web & first-told longer: -0.12; port web & first-asked login: 0.09; port web & first-turns three: -0.27
opening openssl & first-asked login: 0.11; opening openssl & first-turns three: -0.10
first-told longer & first-asked login: -0.25; first-told longer & first-turns three: 0.10
first-asked login & first-turns three: -0.22; push-alphabet one & opening unseen: -0.10
ask-size one-short & opening unseen: 0.17; ask-size mostly-one & odometer none: -0.80
ask-size mostly-one & opening openssl: -0.18; ask-pace loose-beat & port service: -0.12
ask-pace loose-beat & first-asked short: -0.05; balance asks-only & opening openssl: -0.21
balance asks-only & first-turns three: -0.23; odometer none & first-asked short: 0.07; shares paced & first-asked short: 0.28
port service & opening openssl: -0.42; port service & first-turns three: -0.11; opening openssl & first-asked short: 0.12
first-asked short & first-turns three: -0.77; push-alphabet many & push-size tiny: -0.12
push-alphabet many & push-pace luck: -0.11; push-alphabet many & ask-size mostly-one: -0.47
push-alphabet many & ask-pace loose-beat: 0.19; push-alphabet many & answer-size rare: -0.50
push-alphabet many & balance asks-mostly: 0.39; push-alphabet many & odometer none: -0.48; push-alphabet many & jobs luck: -0.07
push-alphabet many & port web: -0.10; push-alphabet many & opening unnamed: 0.06
push-alphabet many & first-told little-longer: -0.23; push-size tiny & ask-size mostly-one: 0.06
push-size tiny & jobs luck: -0.11; push-size tiny & first-told little-longer: -0.08
push-sameness loose & ask-size mostly-one: -0.16; push-sameness loose & ask-pace loose-beat: 0.10
push-sameness loose & jobs luck: 0.10; push-sameness loose & port web: 0.18; push-sameness loose & opening unnamed: 0.14
push-sameness loose & first-told little-longer: 0.07; push-sameness loose & first-asked middle: 0.25
push-sameness loose & first-turns two: -0.07; push-pace luck & ask-size mostly-one: 0.24
push-pace luck & ask-pace loose-beat: -0.06; push-pace luck & jobs luck: -0.17; push-pace luck & port web: -0.08
push-pace luck & opening unnamed: -0.26; push-pace luck & first-asked middle: 0.22
push-rate minutes & ask-size mostly-one: -0.35; push-rate minutes & ask-pace loose-beat: 0.10
push-rate minutes & opening unnamed: -0.20; push-rate minutes & first-told little-longer: 0.13
push-rate minutes & first-asked middle: -0.07; push-rate minutes & first-turns two: -0.07
ask-size mostly-one & balance asks-mostly: -0.26; ask-size mostly-one & jobs luck: 0.05
ask-size mostly-one & first-told little-longer: -0.07; ask-size mostly-one & first-asked middle: -0.08
ask-pace loose-beat & opening unnamed: 0.07; ask-pace loose-beat & first-asked middle: -0.08
ask-pace loose-beat & first-turns two: -0.09; answer-size rare & jobs luck: 0.31
answer-size rare & first-told little-longer: -0.24; balance asks-mostly & jobs luck: 0.31
balance asks-mostly & opening unnamed: -0.24; balance asks-mostly & first-asked middle: -0.16
balance asks-mostly & first-turns two: -0.15; odometer none & jobs luck: -0.07; odometer none & opening unnamed: -0.08
odometer none & first-told little-longer: -0.16; odometer none & first-turns two: -0.24; shares paced & jobs luck: 0.20
shares paced & opening unnamed: 0.08; shares paced & first-told little-longer: -0.11; shares paced & first-asked middle: -0.19
jobs luck & port web: 0.11; jobs luck & opening unnamed: -0.17; jobs luck & first-asked middle: 0.30
jobs luck & first-turns two: 0.13; port web & opening unnamed: 0.09; port web & first-told little-longer: 0.12
port web & first-asked middle: 0.10; port web & first-turns two: 0.14; opening unnamed & first-told little-longer: 0.23
first-told little-longer & first-asked middle: -0.25; first-told little-longer & first-turns two: -0.15
first-asked middle & first-turns two: -0.31; push-alphabet many & opening unseen: -0.10; jobs luck & opening unseen: 0.39
ask-size one-short & ask-pace beat: -0.18; ask-size one-short & answer-size alike: -0.51
ask-size one-short & balance asks-only: 0.09; ask-size one-short & shares none: -0.36; ask-size one-short & port service: 0.28
ask-pace beat & answer-size alike: -0.91; answer-size alike & balance asks-only: -0.47; answer-size alike & shares none: -0.40
answer-size alike & opening unseen: -0.15; ask-size one-share & opening openssl: 0.12
ask-size one-share & first-asked tiny: -0.08; ask-size one-share & first-turns more: 0.31
ask-pace beat & opening openssl: -0.15; ask-pace beat & first-asked tiny: -0.08; answer-size rare & first-asked tiny: -0.05
answer-size rare & first-turns more: 0.13; balance asks-only & first-asked tiny: -0.18
balance asks-only & first-turns more: 0.11; odometer none & first-asked tiny: -0.17; odometer none & first-turns more: 0.43
shares paced & first-asked tiny: -0.10; shares paced & first-turns more: 0.12; port service & first-asked tiny: -0.05
port service & first-turns more: -0.25; opening openssl & first-turns more: -0.10; first-asked tiny & first-turns more: -0.27
ask-size mostly-one & ask-pace bursts: -0.47; ask-pace bursts & answer-size rare: -0.41
ask-pace bursts & balance asks-only: 0.30; ask-pace bursts & odometer none: 0.30; ask-pace bursts & shares none: -0.42
ask-pace bursts & port web: 0.18; ask-pace bursts & opening unseen: 0.06; odometer none & shares none: -0.24
shares none & port web: 0.05; push-alphabet one & push-pace luck: -0.22; push-alphabet one & push-rate rare: -0.30
push-alphabet one & balance asks-only: -0.10; push-sameness identical & push-pace luck: 0.62
push-sameness identical & push-rate rare: -0.56; push-sameness identical & jobs none: 0.11
push-pace luck & push-rate rare: -0.37; push-pace luck & ask-size one-short: -0.22; push-pace luck & balance asks-only: 0.14
push-rate rare & ask-pace loose-beat: 0.17; push-rate rare & odometer none: -0.35; push-rate rare & jobs none: -0.13
push-rate rare & port web: -0.23; push-rate rare & opening unseen: -0.24; jobs none & port web: -0.14
push-alphabet several & push-size small: -0.14; push-alphabet several & push-rate rare: 0.06
push-alphabet several & ask-pace restarted-timer: -0.27; push-alphabet several & balance asks-only: 0.07
push-alphabet several & port web: -0.20; push-alphabet several & carriage tunnel: -0.45
push-size small & push-sameness loose: -0.62; push-size small & push-rate rare: -0.19
push-size small & ask-size one-share: 0.09; push-size small & ask-pace restarted-timer: -0.06
push-size small & answer-size rare: -0.46; push-size small & shares paced: -0.09; push-size small & port web: -0.33
push-size small & carriage tunnel: -0.31; push-size small & opening unseen: -0.42; push-sameness loose & push-rate rare: -0.20
push-sameness loose & ask-pace restarted-timer: -0.43; push-sameness loose & balance asks-only: 0.10
push-sameness loose & carriage tunnel: -0.17; push-pace luck & ask-pace restarted-timer: 0.29
push-pace luck & carriage tunnel: 0.41; push-rate rare & ask-pace restarted-timer: -0.10
push-rate rare & carriage tunnel: -0.12; ask-pace restarted-timer & jobs none: 0.10; ask-pace restarted-timer & port web: 0.37
jobs none & carriage tunnel: -0.30; port web & carriage tunnel: -0.38; push-alphabet several & ask-size mostly-one: 0.10
push-alphabet several & ask-pace loose-beat: 0.08; push-alphabet several & shares none: -0.13
push-size tiny & shares none: 0.25; push-sameness loose & shares none: 0.20; push-sameness loose & first-asked login: -0.13
push-pace luck & shares none: 0.19; push-pace luck & first-asked login: -0.20; push-rate rare & ask-size mostly-one: -0.07
push-rate rare & balance asks-mostly: -0.39; push-rate rare & opening unnamed: -0.07
push-rate rare & first-told little-longer: -0.19; push-rate rare & first-asked login: -0.09
ask-size mostly-one & first-asked login: -0.14; ask-pace loose-beat & shares none: -0.18
balance asks-mostly & shares none: -0.34; shares none & first-told little-longer: -0.10; shares none & first-asked login: -0.10
jobs none & first-told little-longer: -0.16; jobs none & first-asked login: -0.09
port service & first-told little-longer: -0.10; port service & first-asked login: -0.19
first-told little-longer & first-turns three: -0.09; push-alphabet many & push-rate rare: 0.10
push-alphabet many & ask-pace bursts: -0.21; push-alphabet many & shares none: -0.34; push-alphabet many & jobs none: 0.15
push-alphabet many & port service: -0.33; push-size tiny & ask-pace bursts: -0.07
push-sameness loose & ask-size one-short: -0.31; push-sameness loose & ask-pace bursts: -0.15
push-pace luck & ask-pace bursts: 0.39; push-rate rare & ask-pace bursts: -0.37; ask-size one-short & ask-pace bursts: -0.12
ask-pace bursts & jobs none: -0.09; ask-size one-share & ask-pace loose-beat: -0.52; ask-pace loose-beat & carriage tunnel: 0.24
ask-size one-short & ask-pace restarted-timer: -0.30; ask-size one-short & first-turns two: -0.19
ask-pace restarted-timer & opening openssl: 0.24; ask-pace restarted-timer & first-turns two: -0.14
opening openssl & first-turns two: 0.12; ask-size one-short & opening named: -0.40; ask-size one-short & first-turns one: -0.13
ask-pace bursts & opening named: 0.36; ask-pace bursts & first-asked tiny: -0.06; ask-pace bursts & first-turns one: -0.15
answer-size rare & opening named: -0.21; answer-size rare & first-turns one: -0.13; balance asks-only & opening named: -0.36
balance asks-only & first-turns one: -0.37; odometer none & opening named: 0.27; odometer none & first-turns one: -0.24
shares none & opening named: -0.30; shares none & first-turns one: -0.10; port service & opening named: -0.43
port service & first-turns one: -0.11; opening named & first-asked tiny: -0.16; opening named & first-turns one: -0.29
first-asked tiny & first-turns one: -0.05; ask-pace beat & first-asked middle: -0.14
balance asks-only & first-asked middle: -0.19; port service & first-asked middle: -0.23
ask-size one-share & ask-pace luck: 0.29; ask-pace luck & answer-size rare: 0.40; ask-pace luck & balance asks-only: -0.81
ask-pace luck & odometer none: 0.06; ask-pace luck & shares paced: 0.08; ask-pace luck & port service: -0.18
ask-pace luck & carriage tunnel: -0.23; ask-pace luck & opening unseen: 0.25; push-alphabet two & push-sameness identical: 0.70
push-alphabet two & push-pace luck: 0.09; push-alphabet two & ask-pace loose-beat: 0.15
push-alphabet two & answer-size rare: 0.07; push-alphabet two & odometer none: 0.13; push-alphabet two & opening unnamed: -0.05
push-alphabet two & first-told little-longer: 0.09; push-alphabet two & first-asked middle: 0.07
push-alphabet two & first-turns two: -0.12; push-size tiny & ask-size many: -0.09
push-sameness identical & ask-size many: -0.31; push-sameness identical & port service: 0.07
push-sameness identical & opening unnamed: 0.09; push-sameness identical & first-told little-longer: 0.36
push-pace luck & ask-size many: -0.19; push-rate rare & ask-size many: -0.12; ask-size many & ask-pace loose-beat: 0.35
ask-size many & answer-size rare: -0.20; ask-size many & balance asks-only: -0.40; ask-size many & odometer none: -0.21
ask-size many & shares paced: 0.12; ask-size many & jobs none: -0.17; ask-size many & port service: -0.56
ask-size many & opening unnamed: -0.14; ask-size many & first-told little-longer: -0.07; ask-size many & first-turns two: -0.19
jobs none & first-turns two: -0.06; push-alphabet two & opening unseen: 0.06; ask-size many & opening unseen: -0.16
ask-pace restarted-timer & shares none: 0.11; ask-pace restarted-timer & opening named: -0.22
ask-pace restarted-timer & first-asked login: -0.11; balance asks-only & first-asked login: -0.16
opening named & first-turns three: -0.47; ask-size mostly-one & carriage tunnel: 0.16
ask-pace loose-beat & opening named: -0.20; ask-pace loose-beat & first-turns one: -0.06
balance asks-mostly & opening named: 0.09; shares paced & opening named: -0.17; shares paced & first-turns one: -0.28
port web & opening named: -0.32; first-asked login & first-turns one: 0.27; ask-size mostly-one & opening named: -0.15
ask-size mostly-one & first-turns more: -0.18; ask-pace beat & opening named: -0.18; opening named & first-asked middle: 0.40
opening named & first-turns more: 0.28; first-asked middle & first-turns more: 0.12; port web & first-asked tiny: -0.09
first-asked tiny & first-turns three: 0.11; ask-size one-share & opening named: 0.47; ask-pace beat & port web: -0.26
shares none & opening openssl: -0.17; first-asked login & first-turns two: -0.14
ask-pace restarted-timer & first-turns more: 0.30; shares none & first-turns more: -0.13
first-asked login & first-turns more: 0.11; ask-size band-share & ask-pace restarted-timer: -0.12
ask-size band-share & port service: 0.10; ask-size band-share & carriage tunnel: 0.23; push-alphabet one & shares none: 0.10
push-alphabet one & opening named: -0.23; push-alphabet one & first-turns two: -0.09; push-size tiny & opening named: -0.34
push-sameness identical & shares none: 0.35; push-sameness identical & opening named: 0.14; push-pace luck & opening named: 0.40
push-pace luck & first-told longer: -0.10; push-rate rare & opening named: -0.06; jobs none & opening named: -0.10
jobs none & first-told longer: 0.07; opening named & first-told longer: -0.20; first-told longer & first-turns two: -0.06
ask-size one-short & first-asked middle: -0.09; ask-pace restarted-timer & first-asked middle: 0.08
shares none & first-asked middle: -0.08; opening openssl & first-asked middle: -0.38
push-alphabet several & push-sameness near: 0.17; push-alphabet several & ask-size one-short: -0.09
push-alphabet several & opening named: 0.12; push-size tiny & push-sameness near: -0.06
push-sameness near & ask-size one-short: -0.34; push-sameness near & ask-pace loose-beat: -0.11
push-sameness near & balance asks-mostly: 0.14; push-sameness near & odometer none: 0.05
push-sameness near & shares none: -0.23; push-sameness near & port web: -0.06; push-sameness near & opening named: -0.22
push-sameness near & first-told little-longer: -0.10; push-sameness near & first-asked middle: -0.08
ask-size one-short & first-told little-longer: -0.10; opening named & first-told little-longer: -0.21
push-sameness near & opening unseen: -0.30; ask-size one-short & first-asked short: -0.14
ask-pace restarted-timer & first-asked short: 0.09; port web & first-asked short: 0.19; ask-pace beat & carriage tunnel: -0.12
push-sameness near & push-pace luck: -0.67; push-sameness near & push-rate minutes: -0.14
push-sameness near & ask-pace beat: -0.17; push-sameness near & shares paced: -0.13; push-sameness near & jobs none: 0.06
push-rate minutes & ask-size one-short: -0.31; ask-pace beat & first-turns three: -0.07
first-asked middle & first-turns three: 0.40; ask-size one-short & first-turns more: -0.12
ask-pace restarted-timer & answer-size alike: -0.42; answer-size alike & balance asks-mostly: -0.43
answer-size alike & opening openssl: -0.27; answer-size alike & first-turns more: 0.08
balance asks-mostly & first-asked short: 0.10; balance asks-mostly & first-turns more: 0.20
push-alphabet many & balance both: -0.90; push-size tiny & balance both: 0.13; push-sameness loose & balance both: -0.23
push-sameness loose & first-turns more: -0.11; push-pace luck & balance both: -0.10; push-pace luck & first-turns more: -0.19
push-rate minutes & balance both: -0.30; push-rate minutes & first-turns more: -0.09; ask-size mostly-one & balance both: -0.08
ask-pace beat & balance both: -0.27; ask-pace beat & first-told little-longer: -0.07; answer-size rare & balance both: -0.11
balance both & shares paced: -0.51; balance both & jobs none: -0.16; balance both & opening unnamed: 0.19
balance both & first-told little-longer: 0.08; balance both & first-asked middle: 0.12; balance both & first-turns more: -0.19
opening unnamed & first-turns more: -0.21; first-told little-longer & first-turns more: -0.56
balance both & opening unseen: 0.20; push-alphabet several & ask-pace bursts: -0.11; push-sameness loose & opening named: -0.24
ask-pace bursts & balance asks-mostly: -0.18; ask-pace bursts & first-asked login: 0.07
push-alphabet many & opening named: -0.11; push-alphabet many & first-told hardly-longer: 0.18
push-rate minutes & opening named: 0.25; ask-size one-short & first-told hardly-longer: 0.08
ask-pace beat & first-told hardly-longer: 0.11; answer-size rare & first-told hardly-longer: 0.06
balance asks-mostly & first-told hardly-longer: 0.12; odometer none & first-told hardly-longer: 0.06
shares paced & first-told hardly-longer: 0.07; port service & first-told hardly-longer: -0.09
opening named & first-told hardly-longer: -0.21; first-told hardly-longer & first-asked middle: 0.11
first-told hardly-longer & first-turns two: 0.17; ask-size one-share & first-asked short: 0.40
push-alphabet several & push-size job: -0.34; push-size job & push-sameness loose: -0.17
push-size job & ask-size one-share: -0.40; push-size job & ask-pace restarted-timer: -0.40
push-size job & answer-size rare: -0.39; push-size job & odometer none: -0.19; push-size job & shares paced: -0.10
push-size job & port service: -0.07; push-size job & carriage tunnel: -0.28; push-size job & opening unseen: 0.19
balance asks-mostly & carriage tunnel: -0.14; push-alphabet one & ask-pace restarted-timer: 0.32
push-alphabet one & port service: 0.17; push-alphabet one & first-asked tiny: 0.06
push-size tiny & ask-pace restarted-timer: 0.19; push-sameness identical & ask-pace restarted-timer: -0.07
push-sameness identical & first-asked tiny: -0.26; push-pace luck & opening openssl: -0.19
push-pace luck & first-asked tiny: -0.29; push-rate rare & opening openssl: -0.12
push-alphabet branches & push-size small: -0.07; push-alphabet branches & push-sameness identical: -0.25
push-alphabet branches & push-pace loose-beat: -0.31; push-alphabet branches & ask-size one-share: 0.35
push-alphabet branches & answer-size rare: -0.10; push-alphabet branches & odometer none: 0.19
push-alphabet branches & jobs none: -0.13; push-alphabet branches & port web: 0.61
push-alphabet branches & carriage tunnel: -0.22; push-size small & push-sameness identical: 0.21
push-size small & push-pace loose-beat: -0.17; push-sameness identical & ask-size one-share: -0.36
push-sameness identical & carriage tunnel: -0.32; push-pace loose-beat & ask-size one-share: -0.09
push-pace loose-beat & ask-pace restarted-timer: -0.51; push-pace loose-beat & answer-size rare: 0.28
push-pace loose-beat & odometer none: 0.21; push-pace loose-beat & shares paced: -0.35; push-pace loose-beat & jobs none: 0.06
push-pace loose-beat & port web: -0.18; push-pace loose-beat & carriage tunnel: 0.13
push-pace loose-beat & opening unseen: -0.06; ask-size one-share & first-turns two: 0.18
ask-pace luck & balance asks-mostly: 0.23; ask-pace luck & shares none: -0.26; ask-pace luck & opening openssl: 0.21
push-alphabet one & ask-size mostly-one: 0.17; push-alphabet one & first-turns more: -0.20
push-sameness identical & ask-size mostly-one: 0.18; push-sameness identical & first-told hardly-longer: -0.18
push-sameness identical & first-turns more: -0.15; ask-pace loose-beat & first-turns more: -0.26
opening openssl & first-told hardly-longer: 0.21; first-told hardly-longer & first-turns more: -0.20
push-alphabet several & balance both: -0.45; push-size job & push-pace luck: -0.08; push-size job & push-rate rare: -0.59
push-size job & ask-size mostly-one: 0.09; push-size job & ask-pace loose-beat: 0.07; push-size job & balance both: -0.30
push-size job & jobs none: -0.28; push-size job & port web: 0.67; ask-pace loose-beat & balance both: -0.41
balance both & carriage tunnel: 0.15; push-sameness loose & first-asked tiny: -0.18; push-rate minutes & first-asked tiny: -0.07
ask-size one-short & opening unnamed: -0.10; opening unnamed & first-asked tiny: -0.05
first-told little-longer & first-asked tiny: -0.09; ask-size mostly-one & shares lucky: -0.43
ask-pace bursts & shares lucky: -0.16; answer-size rare & shares lucky: 0.56; balance asks-only & shares lucky: 0.46
odometer none & shares lucky: 0.26; shares lucky & port service: -0.26; ask-size one-share & first-turns three: -0.07
ask-size many & port web: -0.33; ask-size many & carriage tunnel: -0.06; ask-pace bursts & shares paced: -0.45
ask-pace bursts & opening openssl: -0.20; ask-pace bursts & first-turns three: -0.08; ask-size one-short & ask-pace luck: 0.32
ask-pace luck & first-turns more: 0.09; balance both & shares none: -0.24; balance both & port service: -0.49
shares none & carriage tunnel: -0.25; push-rate minutes & first-asked login: 0.18; ask-pace beat & first-asked login: -0.22
answer-size alike & odometer none: -0.50; push-alphabet many & push-size small: -0.53
push-alphabet many & carriage tunnel: -0.60; push-size small & ask-size mostly-one: -0.17; push-size small & balance both: -0.18
push-sameness loose & opening openssl: 0.17; push-sameness loose & first-asked short: 0.28
push-pace luck & first-asked short: 0.11; jobs none & first-asked short: 0.08; opening openssl & first-told little-longer: 0.11
first-told little-longer & first-asked short: 0.33; push-sameness near & push-rate rare: -0.06
push-sameness near & ask-pace bursts: 0.11; push-sameness near & port service: -0.28
push-sameness near & first-turns more: 0.06; ask-pace bursts & first-turns more: 0.21
push-alphabet many & push-pace loose-beat: 0.56; push-alphabet many & ask-pace restarted-timer: -0.49
push-size tiny & push-pace loose-beat: -0.08; push-sameness loose & push-pace loose-beat: 0.29
push-pace loose-beat & ask-size one-short: 0.31; push-pace loose-beat & balance asks-mostly: 0.21
push-pace loose-beat & port service: 0.28; push-pace loose-beat & opening named: -0.24
push-pace loose-beat & first-told little-longer: 0.22; push-pace loose-beat & first-asked middle: -0.07
ask-pace restarted-timer & first-told little-longer: -0.10; ask-pace bursts & carriage tunnel: 0.24
ask-size one-share & opening unnamed: 0.11; ask-pace bursts & opening unnamed: -0.09
push-rate minutes & ask-pace restarted-timer: -0.46; ask-size one-short & balance both: -0.14
ask-pace restarted-timer & balance both: -0.40; ask-size mostly-one & first-turns one: -0.09
ask-pace beat & first-turns one: -0.19; push-alphabet many & ask-size one-share: -0.57
push-size small & balance asks-mostly: -0.15; push-size small & port service: -0.48; ask-size mostly-one & ask-pace luck: -0.20
ask-pace luck & first-asked short: -0.11; push-size small & opening unnamed: -0.09; push-size small & first-told longer: 0.05
first-told longer & first-asked short: -0.14; ask-pace luck & first-asked login: 0.22; ask-pace luck & first-turns one: 0.09
ask-size many & ask-pace beat: 0.40; ask-size many & balance asks-mostly: -0.25; push-alphabet many & ask-size many: 0.14
push-size small & ask-size many: -0.21; push-size small & ask-pace bursts: 0.23; push-sameness loose & ask-size many: 0.40
ask-size many & ask-pace bursts: -0.83; answer-size alike & shares paced: -0.49; answer-size alike & port web: -0.43
answer-size alike & opening named: 0.07; answer-size alike & first-turns three: 0.09
first-told longer & first-asked middle: 0.25; push-size job & push-rate minutes: 0.43; push-rate minutes & carriage tunnel: 0.31
answer-size alike & opening unnamed: -0.18; push-alphabet many & push-size job: -0.74
answer-size alike & first-asked tiny: -0.05; answer-size alike & first-turns two: -0.14; ask-pace luck & port web: -0.61
opening unnamed & first-turns one: 0.17; ask-size many & first-turns more: 0.18; push-alphabet band & push-size job: 0.56
push-alphabet band & push-sameness loose: -0.59; push-alphabet band & push-pace luck: -0.33
push-alphabet band & push-rate rare: -0.24; push-alphabet band & ask-size one-share: -0.28
push-alphabet band & ask-pace loose-beat: -0.17; push-alphabet band & answer-size rare: 0.62
push-alphabet band & balance asks-mostly: -0.41; push-alphabet band & odometer none: 0.17
push-alphabet band & shares paced: -0.19; push-alphabet band & jobs luck: -0.07; push-alphabet band & port service: 0.37
push-alphabet band & carriage tunnel: 0.64; push-alphabet band & opening unseen: -0.19; push-size job & jobs luck: 0.26
push-rate rare & jobs luck: -0.25; ask-size one-share & jobs luck: 0.25; jobs luck & port service: 0.07
jobs luck & carriage tunnel: 0.31; balance both & opening named: 0.16; balance both & first-asked login: 0.08
balance both & first-turns two: 0.15; push-alphabet several & ask-size many: -0.37
push-sameness loose & first-told shorter: -0.13; push-pace luck & first-told shorter: -0.12
push-pace luck & first-turns one: -0.12; push-rate rare & first-turns one: -0.05; ask-size many & first-asked login: -0.10
ask-size many & first-turns one: -0.22; odometer none & first-told shorter: -0.10; opening named & first-told shorter: -0.09
first-told shorter & first-asked login: -0.09; first-told shorter & first-turns one: 0.46
push-alphabet two & push-size small: 0.05; push-alphabet two & ask-pace restarted-timer: -0.05
push-rate minutes & opening openssl: -0.09; first-asked middle & first-turns one: -0.16
ask-size one-share & ask-pace bursts: 0.93; shares none & first-told hardly-longer: 0.09
ask-size one-share & answer-size alike: 1.24; answer-size alike & carriage tunnel: -0.09
ask-pace bursts & first-told hardly-longer: 0.11; push-rate minutes & first-turns three: -0.07
balance both & first-asked short: 0.08; balance both & first-turns three: 0.06; ask-size one-short & carriage tunnel: -0.07
push-alphabet several & answer-size alike: 0.14; push-size tiny & answer-size alike: -0.08
push-sameness near & answer-size alike: 0.07; ask-size many & opening openssl: -0.16; ask-size many & first-asked tiny: -0.08
push-sameness near & first-asked login: 0.06; ask-pace beat & first-told as-later: 0.06
balance asks-mostly & first-told as-later: 0.07; odometer none & first-told as-later: 0.16
shares paced & first-told as-later: 0.16; port web & first-told as-later: 0.24; opening openssl & first-told as-later: 0.16
first-told as-later & first-asked login: 0.07; first-told as-later & first-turns two: 0.14
ask-size one-share & first-turns one: -0.25; push-rate minutes & shares none: -0.18
push-rate minutes & first-told longer: -0.11; first-told longer & first-turns more: 0.13
push-alphabet many & shares lucky-answered: -0.41; push-alphabet many & first-turns three: 0.06
push-size tiny & shares lucky-answered: -0.10; push-sameness loose & shares lucky-answered: 0.21
push-rate minutes & shares lucky-answered: 0.46; ask-pace restarted-timer & shares lucky-answered: -0.09
answer-size rare & shares lucky-answered: -0.10; balance asks-only & shares lucky-answered: -0.66
shares lucky-answered & jobs none: 0.28; shares lucky-answered & port service: 0.30
shares lucky-answered & opening unnamed: -0.11; shares lucky-answered & first-told longer: 0.07
shares lucky-answered & first-asked middle: -0.06; shares lucky-answered & first-turns three: -0.15
shares lucky-answered & opening unseen: 0.22; push-alphabet several & push-sameness identical: -0.50
push-alphabet several & push-pace restarted-timer: -0.15; push-size tiny & push-pace restarted-timer: -0.48
push-sameness identical & push-pace restarted-timer: -0.37; push-pace restarted-timer & push-rate rare: -0.06
push-pace restarted-timer & ask-size one-short: 0.08; push-pace restarted-timer & answer-size rare: -0.53
push-pace restarted-timer & balance asks-mostly: 0.07; push-pace restarted-timer & shares paced: -0.25
push-pace restarted-timer & jobs none: -0.07; push-pace restarted-timer & port service: 0.12
push-pace restarted-timer & opening named: -0.41; push-pace restarted-timer & first-told longer: -0.09
push-pace restarted-timer & first-asked middle: 0.12; push-pace restarted-timer & opening unseen: -0.24
push-alphabet one & push-size small: 0.14; push-alphabet one & carriage tunnel: 0.49; push-size small & ask-size one-short: 0.27
push-alphabet many & first-asked login: 0.06; answer-size rare & odometer asked: 0.43; balance asks-only & odometer asked: 0.12
odometer asked & port web: -0.05; odometer asked & first-asked short: -0.06; odometer asked & opening unseen: 0.25
push-alphabet band & ask-size mostly-one: 0.15; push-alphabet band & ask-pace beat: -0.13
push-alphabet band & balance both: 0.60; push-alphabet band & opening named: -0.45
push-alphabet band & first-told little-longer: 0.30; push-alphabet band & first-asked login: -0.07
balance both & first-turns one: 0.23; first-told little-longer & first-turns one: 0.93; push-size job & balance asks-only: -0.14
push-alphabet one & answer-size alike: 0.39; push-sameness identical & answer-size alike: 0.61
push-rate rare & answer-size alike: -0.23; ask-pace loose-beat & answer-size alike: -0.40; answer-size alike & jobs none: 0.30
first-told longer & first-turns one: -0.42; ask-size one-share & first-asked login: -0.06
push-alphabet many & first-turns one: -0.08; push-sameness loose & first-told much-longer: -0.23
push-pace luck & first-told much-longer: -0.09; ask-size one-short & first-told much-longer: -0.10
ask-pace restarted-timer & first-turns one: -0.22; answer-size rare & first-told much-longer: -0.13
odometer none & first-told much-longer: -0.14; opening unnamed & first-told much-longer: -0.27
first-told much-longer & first-asked short: -0.09; first-told much-longer & first-turns one: -0.90
push-size job & push-sameness near: -0.20; push-size job & ask-pace bursts: -0.18; push-sameness near & carriage tunnel: 0.05
ask-size one-short & shares paced-answered: 0.19; ask-pace restarted-timer & shares paced-answered: -0.38
balance asks-only & shares paced-answered: -0.50; odometer none & shares paced-answered: -0.10
shares paced-answered & port service: -0.12; shares paced-answered & opening unseen: -0.10
push-sameness near & balance both: -0.06; push-alphabet several & jobs loose-beat: -0.40; push-size job & jobs loose-beat: 0.24
push-sameness loose & jobs loose-beat: -0.19; push-pace luck & jobs loose-beat: 0.10
ask-size one-share & jobs loose-beat: -0.30; ask-pace loose-beat & jobs loose-beat: -0.07
answer-size rare & jobs loose-beat: -0.24; balance asks-mostly & jobs loose-beat: 0.10; shares paced & jobs loose-beat: -0.45
jobs loose-beat & port service: 0.10; jobs loose-beat & carriage tunnel: 0.19; jobs loose-beat & opening unseen: -0.12
push-size small & shares none: 0.12; push-size small & opening named: -0.13; push-size small & first-told little-longer: -0.12
ask-size one-share & odometer asked: 0.11; odometer asked & carriage tunnel: 0.20; push-sameness near & first-turns one: -0.15
push-alphabet several & push-pace loose-beat: 0.07; push-pace loose-beat & push-rate minutes: 0.06
push-pace loose-beat & ask-pace beat: -0.22; push-pace loose-beat & balance both: 0.09; ask-size one-share & balance both: 0.47
ask-size one-share & first-told little-longer: -0.07; push-sameness identical & balance both: -0.12
odometer asked & port service: 0.08; push-alphabet one & push-pace loose-beat: 0.25
push-pace loose-beat & ask-pace loose-beat: -0.12; push-pace loose-beat & opening openssl: 0.19
push-rate minutes & ask-pace bursts: -0.06; push-sameness loose & answer-size alike: -0.35
push-alphabet several & jobs luck: 0.29; push-size small & jobs luck: -0.23; ask-pace bursts & jobs luck: 0.40
balance asks-only & jobs luck: 0.14; port web & first-told hardly-longer: 0.16
first-told hardly-longer & first-asked login: 0.06; ask-size one-short & shares lucky: 0.27
shares lucky & opening openssl: 0.11; push-sameness loose & push-pace restarted-timer: 0.47
push-pace restarted-timer & ask-pace restarted-timer: -0.19; push-pace restarted-timer & shares none: 0.30
push-alphabet one & ask-size one-share: 0.12; push-alphabet many & answer-size alike: -0.52
push-size small & push-rate minutes: -0.11; push-size small & answer-size alike: 0.81; push-size small & first-turns one: -0.08
push-rate minutes & answer-size alike: -0.09; push-rate minutes & first-turns one: 0.08
answer-size alike & first-told longer: 0.08; answer-size alike & first-turns one: -0.15
push-alphabet many & push-sameness identical: -0.19; push-size small & opening openssl: -0.17
push-sameness identical & first-asked short: -0.18; ask-size one-share & first-told longer: 0.10
push-sameness loose & first-told as-later: 0.16; opening named & first-told as-later: -0.29
first-told as-later & first-turns three: 0.38; push-sameness identical & push-rate minutes: -0.30
push-sameness identical & first-turns one: -0.14; push-alphabet band & push-size small: -0.26
push-alphabet band & ask-size one-short: -0.22; push-alphabet band & ask-pace restarted-timer: -0.11
push-alphabet one & opening unnamed: 0.20; push-alphabet one & first-asked short: -0.20
answer-size rare & first-asked request: -0.09; shares paced & first-asked request: -0.10
opening named & first-asked request: -0.31; push-alphabet many & push-pace bursts: -0.89
push-sameness loose & push-pace bursts: -0.49; push-pace bursts & push-rate minutes: -0.08
push-pace bursts & ask-size one-short: -0.25; push-pace bursts & ask-pace restarted-timer: -0.06
push-pace bursts & answer-size rare: 0.24; push-pace bursts & balance asks-mostly: 0.35; push-pace bursts & odometer none: -0.13
push-pace bursts & shares none: -0.10; push-pace bursts & jobs none: -0.23; push-pace bursts & port service: -0.12
push-pace bursts & first-told little-longer: -0.12; push-pace bursts & opening unseen: 0.17
ask-size band-share & ask-pace beat: -0.13; ask-size band-share & opening unnamed: -0.05
ask-size band-share & first-asked login: 0.27; push-alphabet two & ask-size one-short: -0.20
push-alphabet two & balance asks-mostly: 0.36; shares lucky & first-asked short: 0.07; ask-size band-share & opening named: 0.10
ask-size band-share & first-asked middle: -0.11; ask-pace luck & first-turns three: -0.08
push-size small & first-told hardly-longer: -0.06; ask-size many & first-turns three: -0.10
push-alphabet two & push-sameness loose: -0.62; push-alphabet two & ask-pace beat: -0.27
push-alphabet two & balance both: -0.13; push-alphabet two & opening named: 0.05; push-alphabet two & first-asked short: 0.12
push-alphabet two & first-turns more: 0.13; push-sameness loose & ask-size band-share: 1.03
ask-size band-share & balance both: 0.16; ask-size band-share & first-told little-longer: 0.09
push-rate minutes & ask-size many: -0.13; balance both & opening openssl: 0.06; push-size small & first-asked login: -0.10
push-alphabet branches & push-size tiny: -0.34; push-alphabet branches & push-pace bursts: 0.27
push-alphabet branches & push-rate half-minutes: 0.20; push-alphabet branches & shares paced-answered: 0.11
push-size tiny & push-rate half-minutes: -0.16; push-sameness identical & push-pace bursts: 0.77
push-sameness identical & push-rate half-minutes: 0.25; push-sameness identical & shares paced-answered: 0.30
push-pace bursts & push-rate half-minutes: -0.46; push-pace bursts & ask-size mostly-one: -0.15
push-pace bursts & balance both: 0.07; push-pace bursts & shares paced-answered: -0.19; push-pace bursts & port web: 0.46
push-rate half-minutes & ask-size mostly-one: 0.53; push-rate half-minutes & ask-pace restarted-timer: -0.22
push-rate half-minutes & answer-size rare: 0.08; push-rate half-minutes & balance both: -0.37
push-rate half-minutes & odometer none: 0.22; push-rate half-minutes & shares paced-answered: 0.41
push-rate half-minutes & jobs none: 0.21; push-rate half-minutes & port web: 0.19
ask-size mostly-one & shares paced-answered: 0.09; balance both & shares paced-answered: 0.20
shares paced-answered & port web: -0.06; push-pace restarted-timer & first-told little-longer: -0.12
ask-size many & ask-pace luck: -0.80; push-alphabet many & ask-size band-share: 0.18; push-pace luck & ask-size band-share: 0.15
ask-size band-share & first-turns one: 0.19; ask-pace bursts & first-told much-longer: -0.12
opening named & first-told much-longer: 0.70; first-told much-longer & first-asked login: 0.08
push-size job & answer-size alike: -0.28; opening openssl & first-asked request: 0.17
first-asked request & first-turns one: 0.07; push-alphabet two & push-pace bursts: 0.20
push-alphabet two & ask-pace bursts: 0.24; push-alphabet two & jobs luck: -0.10; push-sameness identical & ask-pace bursts: 0.21
push-sameness identical & jobs luck: 0.25; push-pace bursts & shares paced: 0.13; push-pace bursts & jobs luck: 0.14
push-rate half-minutes & ask-pace bursts: 0.43; push-rate half-minutes & shares paced: -0.42
push-rate half-minutes & jobs luck: -0.72; push-rate half-minutes & port service: 0.07; ask-pace bursts & balance both: 0.28
push-alphabet several & push-pace bursts: 0.15; push-alphabet several & push-rate half-minutes: -0.08
push-alphabet several & shares paced-answered: 0.21; ask-pace bursts & shares paced-answered: 0.75
port web & first-asked request: -0.15; opening unnamed & first-asked request: -0.10
first-asked request & first-turns two: -0.31; push-alphabet band & jobs none: -0.20; push-alphabet band & port web: -0.30
push-size tiny & push-sameness exact: -0.22; push-sameness exact & answer-size rare: 0.27
push-sameness exact & balance asks-mostly: 0.18; push-sameness exact & odometer none: 0.21
push-sameness exact & first-told little-longer: -0.20; push-sameness exact & first-asked middle: 0.13
push-sameness exact & opening unseen: 0.18; ask-pace luck & opening unnamed: -0.16
push-sameness exact & first-told longer: -0.14; push-sameness exact & first-turns two: 0.07
answer-size alike & first-told hardly-longer: 0.11; push-alphabet many & shares lucky: 0.07
push-sameness loose & shares lucky: -0.23; push-pace luck & shares lucky: -0.23; balance asks-mostly & shares lucky: 0.16
shares lucky & jobs none: -0.28; shares lucky & first-asked middle: 0.19; push-alphabet two & ask-size one-share: 0.23
push-alphabet two & jobs bursts: -0.12; push-alphabet two & port web: 0.15; push-sameness identical & jobs bursts: 0.28
ask-size one-share & jobs bursts: -0.22; answer-size rare & jobs bursts: 0.28; balance asks-mostly & jobs bursts: 0.25
odometer none & jobs bursts: 0.06; shares paced & jobs bursts: 0.10; jobs bursts & port web: 0.19
jobs bursts & opening unseen: 0.26; push-pace loose-beat & opening unnamed: 0.13; push-pace loose-beat & first-asked login: 0.13
push-size job & ask-size one-short: -0.28; ask-size band-share & opening openssl: 0.22
push-alphabet many & push-size large: 1.20; push-size large & push-sameness loose: 0.68
push-size large & push-pace bursts: 0.41; push-size large & ask-pace bursts: 0.35; push-size large & answer-size rare: 0.33
push-size large & balance asks-mostly: 0.38; push-size large & odometer none: -0.09; push-size large & shares paced: 0.13
push-size large & jobs none: 0.72; push-size large & port web: 0.66; push-size large & carriage tunnel: 0.50
push-size large & opening unseen: 0.25; push-pace bursts & carriage tunnel: -0.39
first-told much-longer & first-asked middle: 0.20; first-told much-longer & first-turns two: 0.11
push-sameness exact & push-pace luck: 0.64; push-sameness exact & jobs none: -0.38; push-sameness exact & opening unnamed: 0.34
push-sameness exact & first-told hardly-longer: 0.18; push-sameness exact & first-asked short: 0.19
ask-pace bursts & odometer asked: 0.24; push-pace loose-beat & first-told longer: -0.05
push-alphabet several & shares lucky: -0.46; shares lucky & port web: 0.25; ask-size many & first-asked short: -0.12
ask-size many & ask-pace restarted-timer: 0.51; push-sameness loose & odometer asked: 0.19
push-pace luck & odometer asked: 0.12; push-sameness exact & port web: 0.20; push-sameness exact & opening openssl: 0.35
ask-pace restarted-timer & first-told as-later: 0.09; first-told as-later & first-asked short: 0.11
push-sameness loose & jobs beat: -0.25; push-pace bursts & ask-size one-share: -0.22; push-rate minutes & jobs beat: 0.54
answer-size rare & jobs beat: -0.11; odometer none & jobs beat: -0.14; jobs beat & port web: 0.09
jobs beat & opening unseen: -0.34; push-alphabet band & ask-size many: 0.65; balance asks-mostly & odometer asked: -0.15
push-alphabet one & push-pace bursts: 0.39; push-pace bursts & ask-pace loose-beat: 0.11; push-pace bursts & opening named: 0.22
push-pace bursts & first-asked middle: 0.07; push-alphabet one & push-rate minutes: -0.20
push-alphabet one & balance both: 0.60; push-alphabet one & shares paced-answered: 0.14
push-size small & shares paced-answered: 0.13; push-sameness identical & push-pace beat: -0.31
push-pace beat & push-rate minutes: 0.44; push-pace beat & odometer none: -0.07; push-pace beat & port service: -0.12
push-pace beat & opening unseen: -0.25; ask-pace loose-beat & shares paced-answered: -0.33
push-pace loose-beat & ask-pace bursts: 0.19; push-alphabet band & ask-pace bursts: 0.18
push-alphabet one & push-rate half-minutes: 0.18; push-pace loose-beat & push-rate half-minutes: 0.45
push-rate half-minutes & ask-size one-short: 0.14; push-rate half-minutes & shares none: 0.17
push-alphabet many & ask-pace luck: -0.43; push-size tiny & ask-pace luck: -0.11; push-sameness loose & ask-pace luck: 0.09
push-pace luck & ask-pace luck: 0.05; push-rate minutes & ask-pace luck: 0.41; ask-pace luck & balance both: 0.54
ask-pace luck & jobs none: -0.09; push-pace luck & push-rate half-minutes: -0.52
push-alphabet two & push-pace restarted-timer: 0.13; push-alphabet two & push-rate minutes: 0.13
push-alphabet two & answer-size alike: 0.21; push-size small & push-pace restarted-timer: -0.19
push-pace restarted-timer & push-rate minutes: -0.21; push-pace restarted-timer & ask-pace bursts: -0.13
push-pace restarted-timer & answer-size alike: 0.46; ask-pace bursts & answer-size alike: 1.15
push-pace loose-beat & answer-size alike: 0.10; port service & first-told as-later: -0.13
first-told as-later & first-turns more: -0.27; push-size job & ask-size band-share: 0.42
push-rate minutes & ask-size band-share: 0.13; ask-size band-share & jobs luck: 0.08
push-sameness loose & first-asked request: -0.15; push-rate minutes & first-asked request: -0.07
first-told longer & first-asked request: -0.06; push-rate minutes & first-told as-later: -0.12
opening unnamed & first-told as-later: 0.15; push-alphabet two & push-sameness near: -0.51
push-alphabet two & first-turns three: 0.07; push-alphabet several & ask-pace luck: 0.06
balance both & first-told much-longer: -0.22; push-alphabet two & first-turns one: 0.11
push-alphabet one & answer-size varied: -0.30; push-size small & ask-pace luck: -0.18
push-size small & answer-size varied: -0.29; push-sameness identical & ask-pace luck: 0.22
push-rate rare & ask-pace luck: -0.09; push-rate rare & answer-size varied: 0.16; push-rate rare & shares paced-answered: -0.16
ask-size mostly-one & answer-size varied: -0.36; ask-pace luck & answer-size varied: -0.16
answer-size varied & balance asks-mostly: -0.06; answer-size varied & odometer none: 0.21
answer-size varied & shares paced-answered: -0.16; answer-size varied & port service: -0.46
answer-size varied & opening unseen: 0.05; balance asks-mostly & shares paced-answered: -0.38
shares lucky & opening named: 0.30; shares lucky & first-turns more: 0.22; push-size job & push-pace bursts: 0.09
push-pace bursts & answer-size alike: -0.09; push-pace loose-beat & ask-pace luck: 0.59
push-rate half-minutes & ask-pace luck: 0.84; balance both & first-told as-later: 0.10
push-alphabet two & push-rate ten-seconds: -0.07; push-size small & ask-pace echoes: -0.28
push-sameness near & push-pace restarted-timer: 0.39; push-sameness near & push-rate ten-seconds: -0.12
push-pace restarted-timer & push-rate ten-seconds: 0.18; push-pace restarted-timer & ask-pace echoes: -0.12
push-pace restarted-timer & balance both: -0.25; push-pace restarted-timer & port web: 0.17
push-rate ten-seconds & balance both: 0.42; push-rate ten-seconds & odometer none: 0.36
push-rate ten-seconds & shares paced: 0.47; push-rate ten-seconds & jobs none: -0.05; push-rate ten-seconds & port web: 0.24
push-rate ten-seconds & opening unseen: -0.13; ask-size one-share & ask-pace echoes: -0.59; ask-pace echoes & balance both: 0.20
ask-pace echoes & odometer none: 0.17; ask-pace echoes & jobs none: -0.14; ask-pace echoes & port web: -0.39
ask-pace echoes & opening unseen: 0.13; ask-pace luck & answer-size alike: -0.06; push-size job & ask-size many: 0.23
ask-size many & jobs luck: 0.38; ask-size one-share & shares lucky: 0.22; ask-pace luck & shares lucky: 0.58
shares lucky & carriage tunnel: -0.71; ask-size many & shares lucky: 0.31; ask-size one-short & jobs luck: -0.05
ask-pace beat & jobs luck: -0.15; jobs luck & opening named: 0.37; jobs luck & first-asked tiny: -0.27
jobs luck & first-turns more: -0.17; push-alphabet two & first-asked tiny: -0.06
push-alphabet band & push-pace loose-beat: -0.08; push-alphabet band & ask-pace luck: 0.29
push-size job & push-pace loose-beat: 0.43; push-size job & ask-pace luck: 0.27; push-pace loose-beat & jobs loose-beat: -0.25
push-rate minutes & jobs loose-beat: -0.28; ask-pace luck & jobs loose-beat: 0.57; balance both & jobs loose-beat: -0.12
balance both & shares lucky: 0.22; shares lucky & first-told little-longer: -0.12
push-sameness loose & shares paced-answered: 0.06; push-pace loose-beat & shares paced-answered: 0.24
answer-size alike & shares paced-answered: -0.12; push-size small & push-pace bursts: -0.10
push-pace bursts & answer-size varied: -0.19; answer-size varied & balance asks-only: -0.13
push-alphabet two & push-pace loose-beat: -0.46; opening openssl & first-told much-longer: -0.59
push-alphabet two & shares paced-answered: 0.20; push-sameness identical & ask-pace echoes: -0.29
ask-size one-short & ask-pace echoes: 0.68; push-pace restarted-timer & opening unnamed: 0.52
push-pace restarted-timer & first-asked tiny: 0.16; push-size job & opening named: 0.08
push-size job & first-told as-later: 0.06; push-size job & first-turns three: -0.19
push-alphabet branches & push-sameness loose: 0.62; push-alphabet branches & push-pace luck: 0.70
push-alphabet branches & ask-pace bursts: 0.18; push-alphabet branches & port service: -0.51
push-rate half-minutes & ask-pace loose-beat: -0.21; push-alphabet many & push-rate half-minutes: -0.07
push-sameness loose & push-rate half-minutes: 0.26; push-rate half-minutes & opening named: -0.20
push-rate half-minutes & first-told shorter: -0.08; push-rate half-minutes & first-turns one: 0.07
balance both & first-told shorter: -0.06; shares none & first-told shorter: -0.08; opening unnamed & first-told shorter: -0.07
push-alphabet branches & balance asks-mostly: 0.21; push-alphabet branches & opening named: 0.26
push-alphabet branches & first-turns three: 0.12; first-told as-later & first-turns one: -0.22
push-alphabet many & push-pace restarted-timer: 0.40; push-alphabet two & push-size job: 0.44
push-alphabet two & push-pace beat: -0.16; push-alphabet two & jobs loose-beat: 0.14; push-size job & push-pace beat: -0.14
push-size job & opening unnamed: 0.21; push-size job & first-told longer: -0.52; push-sameness near & push-pace beat: -0.24
push-sameness near & jobs loose-beat: 0.15; push-pace beat & ask-size one-short: -0.07; push-pace beat & shares none: -0.08
push-pace beat & jobs loose-beat: -0.31; ask-pace beat & jobs loose-beat: -0.24; answer-size alike & jobs loose-beat: 0.05
shares none & jobs loose-beat: 0.13; jobs loose-beat & opening unnamed: 0.15; jobs loose-beat & first-asked middle: -0.05
push-alphabet two & opening openssl: 0.11; push-pace beat & first-told little-longer: 0.12
push-alphabet two & first-told as-later: 0.05; push-size job & push-rate half-minutes: 0.46
push-size job & first-asked login: 0.15; push-size job & first-turns two: -0.19
push-sameness near & push-rate half-minutes: 0.14; push-pace loose-beat & first-told as-later: -0.13
push-rate half-minutes & ask-pace beat: -0.14; push-rate half-minutes & answer-size alike: 0.34
push-rate half-minutes & jobs loose-beat: 0.56; push-rate half-minutes & opening unnamed: 0.26
push-rate half-minutes & first-told as-later: 0.09; answer-size alike & first-told as-later: 0.10
jobs loose-beat & first-turns two: -0.06; push-alphabet one & push-size job: 0.67; push-size job & push-sameness identical: 1.05
push-size job & jobs beat: -0.28; push-sameness identical & jobs beat: -0.30; push-pace beat & ask-size one-share: -0.10
push-pace beat & shares paced: -0.05; push-pace beat & jobs beat: 0.10; push-pace beat & carriage tunnel: -0.10
jobs beat & port service: -0.16; jobs beat & carriage tunnel: -0.10; push-alphabet band & answer-size alike: -0.49
push-alphabet band & shares none: 0.44; push-alphabet two & balance told-mostly: -0.15
push-size job & push-rate ten-seconds: 0.23; push-size job & balance told-mostly: 0.28; push-size job & opening openssl: 0.28
push-size job & first-told hardly-longer: -0.08; push-sameness near & balance told-mostly: -0.66
push-pace loose-beat & push-rate ten-seconds: -0.36; push-pace loose-beat & first-told hardly-longer: -0.19
push-rate ten-seconds & ask-size one-short: 0.24; push-rate ten-seconds & answer-size alike: 0.67
push-rate ten-seconds & shares none: 0.37; push-rate ten-seconds & jobs loose-beat: -0.05
push-rate ten-seconds & port service: -0.10; push-rate ten-seconds & opening openssl: 0.41
push-rate ten-seconds & first-told hardly-longer: 0.27; push-rate ten-seconds & first-asked short: 0.05
push-rate ten-seconds & first-turns two: 0.07; ask-size one-short & balance told-mostly: -0.19
ask-pace loose-beat & balance told-mostly: 0.23; answer-size alike & balance told-mostly: 0.51
balance told-mostly & odometer none: -0.55; balance told-mostly & shares none: 0.32
balance told-mostly & jobs loose-beat: -0.21; balance told-mostly & port service: -0.40
balance told-mostly & opening openssl: 0.46; balance told-mostly & first-told hardly-longer: 0.17
balance told-mostly & first-asked short: 0.08; jobs loose-beat & opening openssl: 0.19
jobs loose-beat & first-told hardly-longer: -0.26; jobs loose-beat & first-asked short: 0.05
balance told-mostly & opening unseen: -0.12; push-alphabet two & first-told much-longer: 0.06
push-size job & first-told much-longer: 0.08; push-rate ten-seconds & ask-pace beat: 0.25
push-rate ten-seconds & opening named: -0.30; push-rate ten-seconds & first-told much-longer: -0.19
push-rate ten-seconds & first-asked middle: 0.15; answer-size alike & first-told much-longer: -0.10
balance told-mostly & opening named: -0.11; balance told-mostly & first-told much-longer: 0.10
balance told-mostly & first-asked middle: 0.30; jobs loose-beat & opening named: -0.14
jobs loose-beat & first-told much-longer: 0.06; push-rate half-minutes & ask-size one-share: -0.08
push-rate half-minutes & balance told-mostly: 0.08; push-rate half-minutes & carriage tunnel: 0.52
ask-size one-share & balance told-mostly: -0.07; balance told-mostly & carriage tunnel: -0.41
push-alphabet band & opening unnamed: 0.17; push-alphabet band & jobs beat: -0.19; push-alphabet band & renewal same: -0.78
push-alphabet band & first-asked request: -0.14; push-size job & renewal same: 0.22
push-size job & first-told little-longer: 0.05; push-size job & first-asked request: -0.08
push-sameness loose & renewal same: -0.50; push-pace beat & renewal same: -0.17; push-pace beat & opening named: -0.27
ask-pace beat & renewal same: 0.13; answer-size alike & renewal same: 0.19; balance both & renewal same: 0.08
shares none & jobs beat: -0.09; shares none & renewal same: -0.06; jobs beat & renewal same: -0.18
jobs beat & opening named: -0.22; renewal same & port service: 0.16; renewal same & opening named: -0.29
renewal same & first-told little-longer: -0.11; renewal same & first-turns two: 0.14
first-told little-longer & first-asked request: 0.32; renewal same & opening unseen: -0.27
push-sameness near & jobs bursts: 0.20; push-pace loose-beat & jobs bursts: -0.05; push-rate ten-seconds & jobs bursts: 0.71
push-rate ten-seconds & opening unnamed: 0.43; push-rate ten-seconds & first-turns more: -0.07
ask-pace beat & jobs bursts: -0.10; balance told-mostly & jobs bursts: 0.19; balance told-mostly & opening unnamed: 0.05
jobs bursts & port service: 0.15; jobs bursts & opening unnamed: -0.09; jobs bursts & first-asked middle: 0.09
push-alphabet two & renewal same: 0.30; push-size job & jobs restarted-timer: 0.40; push-size job & first-asked tiny: -0.21
push-pace beat & first-told shorter: 0.09; push-pace beat & first-turns one: 0.08
push-rate minutes & jobs restarted-timer: -0.08; push-rate minutes & first-told shorter: -0.05
ask-size one-short & jobs restarted-timer: -0.06; answer-size alike & jobs restarted-timer: 0.25
shares none & jobs restarted-timer: 0.11; jobs restarted-timer & renewal same: 0.21; jobs restarted-timer & port service: 0.05
jobs restarted-timer & opening unnamed: 0.47; jobs restarted-timer & first-told shorter: -0.11
renewal same & opening unnamed: 0.24; renewal same & first-turns one: 0.24; jobs restarted-timer & opening unseen: -0.40
push-alphabet band & push-rate half-minutes: 0.24; push-alphabet band & balance told-mostly: -0.55
push-alphabet band & opening openssl: 0.31; push-alphabet band & first-told hardly-longer: -0.11
push-alphabet band & first-asked short: 0.27; push-size job & first-turns more: -0.10
push-sameness loose & balance told-mostly: -0.19; push-rate half-minutes & opening openssl: 0.39
push-rate half-minutes & first-told hardly-longer: -0.10; push-rate half-minutes & first-asked short: 0.06
jobs loose-beat & first-turns more: 0.06; push-alphabet branches & push-size job: 0.16
push-alphabet branches & push-sameness near: -0.10; push-alphabet branches & answer-size alike: 0.61
balance told-mostly & port web: 0.44; push-alphabet two & jobs beat: -0.12; push-sameness near & jobs beat: -0.11
push-alphabet branches & push-rate minutes: -0.09; push-alphabet branches & shares none: 0.08
push-alphabet branches & first-turns two: 0.06; push-pace loose-beat & first-turns three: -0.11
first-told much-longer & first-turns three: -0.43; push-alphabet several & jobs bursts: 0.19; push-size job & jobs bursts: 0.55
push-sameness loose & jobs bursts: 0.15; balance both & jobs bursts: 0.10; renewal same & carriage tunnel: 0.23
push-pace beat & first-asked short: 0.08; jobs loose-beat & first-told little-longer: 0.19
jobs loose-beat & first-told shorter: -0.06; push-pace restarted-timer & renewal same: 0.13
push-pace restarted-timer & opening openssl: 0.59; renewal same & opening openssl: 0.22
push-alphabet band & push-rate ten-seconds: 0.23; push-rate ten-seconds & first-asked login: -0.08
push-rate ten-seconds & first-turns one: -0.14; balance told-mostly & first-turns one: 0.09
jobs loose-beat & first-turns one: -0.08; push-pace beat & push-rate half-minutes: 0.22
push-alphabet branches & jobs bursts: 0.18; push-alphabet branches & opening unnamed: 0.17
push-rate half-minutes & jobs beat: 0.22; push-rate ten-seconds & first-turns three: 0.09
balance told-mostly & first-turns three: 0.14; push-size small & push-rate half-minutes: -0.12
push-alphabet band & first-asked tiny: -0.11; push-alphabet branches & push-pace restarted-timer: -0.10
push-alphabet branches & jobs restarted-timer: 0.20; push-size job & push-pace restarted-timer: 0.58
push-pace restarted-timer & push-rate half-minutes: 0.74; push-pace restarted-timer & balance told-mostly: 0.90
push-pace restarted-timer & jobs restarted-timer: 0.12; push-rate half-minutes & jobs restarted-timer: 0.49
balance told-mostly & jobs restarted-timer: 0.54; push-size small & jobs loose-beat: -0.08
push-rate half-minutes & first-asked middle: 0.23; first-told shorter & first-turns more: -0.33
push-rate half-minutes & first-told little-longer: 0.22; balance told-mostly & first-told little-longer: 0.13
push-alphabet band & first-told shorter: -0.19; push-alphabet band & first-asked middle: 0.18
first-told much-longer & first-turns more: 1.05; ask-pace restarted-timer & jobs loose-beat: -0.47
push-pace beat & balance told-mostly: -0.51; push-pace beat & first-asked login: 0.10
push-rate half-minutes & renewal same: 0.38; balance told-mostly & renewal same: -0.07; renewal same & first-asked login: -0.19
push-alphabet branches & first-turns one: -0.08; push-alphabet band & first-told as-later: 0.06
first-told as-later & first-asked tiny: 0.17; first-told shorter & first-turns two: -0.28
push-rate ten-seconds & first-told as-later: -0.10; push-pace restarted-timer & carriage tunnel: 0.23
push-rate ten-seconds & jobs beat: -0.75; push-rate ten-seconds & carriage tunnel: -0.22; balance told-mostly & jobs beat: -0.24
push-pace beat & push-rate ten-seconds: -0.79; jobs beat & first-told as-later: -0.10; jobs beat & first-asked login: 0.06
jobs beat & first-turns one: 0.10; push-rate half-minutes & first-told longer: -0.10; push-alphabet one & jobs loose-beat: 0.32
push-alphabet branches & push-rate ten-seconds: 0.44; jobs beat & first-asked short: 0.08
first-told shorter & first-asked short: 0.06; push-rate ten-seconds & first-told little-longer: -0.10
push-pace restarted-timer & jobs loose-beat: 0.35; push-pace restarted-timer & first-told as-later: 0.12
push-alphabet one & push-sameness near: -0.47; push-sameness near & push-pace bursts: 0.21
push-alphabet band & first-told much-longer: -0.16; push-size job & answer-size varied: 0.33
push-sameness loose & answer-size varied: 0.48; push-rate ten-seconds & answer-size varied: 0.47
ask-size one-share & answer-size varied: -0.38; ask-pace loose-beat & answer-size varied: 0.11
answer-size varied & balance told-mostly: 0.20; answer-size varied & shares paced: 0.27; answer-size varied & jobs bursts: -0.18
answer-size varied & port web: -0.27; answer-size varied & carriage tunnel: -0.21; renewal same & first-asked short: -0.13
renewal same & first-told much-longer: 0.20; renewal same & first-turns three: -0.18; push-pace bursts & jobs bursts: 0.33
ask-pace bursts & jobs bursts: 0.18; push-alphabet band & first-told longer: 0.06
balance told-mostly & first-told longer: -0.08; push-alphabet band & push-pace restarted-timer: 0.08
push-pace restarted-timer & first-told shorter: -0.14; push-size job & answer-size alike-long: -0.26
ask-size one-share & answer-size alike-long: 0.32; ask-pace beat & answer-size alike-long: -0.20
answer-size alike-long & balance both: 0.08; answer-size alike-long & shares paced: 0.62
answer-size alike-long & port service: 0.07; answer-size alike-long & carriage tunnel: 0.08
answer-size alike-long & opening unseen: 0.32; push-rate ten-seconds & renewal same: -0.47
renewal same & first-asked middle: 0.17; jobs restarted-timer & first-told little-longer: -0.05
jobs restarted-timer & first-asked login: 0.07; first-told much-longer & first-asked request: -0.16
balance told-mostly & first-told shorter: -0.06; push-size small & push-sameness exact: -0.43
push-sameness exact & push-pace beat: 0.33; push-sameness exact & push-rate minutes: 0.77
push-sameness exact & ask-size one-share: 0.56; push-sameness exact & balance both: 0.11
push-sameness exact & carriage tunnel: 0.34; push-pace beat & port web: 0.07; push-alphabet one & balance told-mostly: 0.76
push-alphabet one & renewal same: 0.58; push-sameness identical & balance told-mostly: 0.55
push-sameness identical & renewal same: 0.78; push-rate half-minutes & answer-size varied: -0.09
ask-pace bursts & answer-size varied: -0.74; ask-pace bursts & balance told-mostly: -0.21; ask-pace bursts & renewal same: -0.13
answer-size varied & shares none: -0.09; renewal same & first-turns more: -0.21
push-sameness loose & jobs restarted-timer: -0.18; jobs restarted-timer & opening named: -0.48
jobs restarted-timer & first-asked middle: -0.06; jobs restarted-timer & first-turns more: -0.09
push-alphabet two & push-sameness exact: 0.60; push-sameness exact & push-pace loose-beat: -0.19
push-size tiny & push-rate ten-seconds: -0.25; push-size tiny & balance told-mostly: -0.15
push-rate half-minutes & jobs bursts: -0.32; jobs bursts & opening named: 0.27; ask-size one-share & jobs restarted-timer: 0.13
jobs restarted-timer & carriage tunnel: 0.18; push-pace restarted-timer & first-told much-longer: 0.12
push-pace restarted-timer & jobs bursts: 0.28; renewal same & port web: -0.21; push-sameness near & jobs luck: -0.63
answer-size alike & jobs luck: -0.09; shares none & jobs luck: 0.18; jobs luck & first-asked short: -0.09
push-alphabet several & balance told-mostly: 0.12; ask-pace bursts & jobs loose-beat: 0.12
answer-size varied & balance both: 0.08; jobs bursts & opening openssl: 0.11; jobs bursts & first-told as-later: -0.07
push-rate ten-seconds & ask-pace bursts: 0.35; push-rate ten-seconds & ask-pace restarted-timer: 0.40
answer-size rare & balance told-mostly: -0.19; push-size job & shares lucky: -0.25; push-pace loose-beat & shares lucky: 0.10
push-rate half-minutes & shares lucky: -0.14; balance told-mostly & shares lucky: -0.28; shares lucky & jobs loose-beat: -0.29
push-pace bursts & jobs loose-beat: 0.19; push-pace bursts & first-told longer: 0.08
ask-pace loose-beat & answer-size alike-long: -0.62; answer-size alike-long & odometer none: 0.76
answer-size alike-long & port web: 0.32; balance told-mostly & jobs luck: -0.22; jobs luck & opening openssl: -0.18
renewal same & first-told as-later: -0.06; jobs bursts & first-told much-longer: -0.07; push-size tiny & push-pace beat: -0.06
push-alphabet branches & ask-pace never: 0.23; push-alphabet branches & balance told-only: 0.35
push-size job & ask-pace never: 0.24; push-size job & balance told-only: 0.89; push-sameness identical & ask-pace never: -0.49
push-pace loose-beat & ask-pace never: -0.17; push-pace loose-beat & balance told-only: -0.26
push-rate half-minutes & ask-pace never: -0.39; push-rate half-minutes & balance told-only: -0.07
ask-pace never & carriage tunnel: 0.22; balance told-only & port web: -0.12; balance told-only & carriage tunnel: 0.17
balance told-only & opening unseen: -0.15; jobs restarted-timer & port web: 0.18; push-alphabet band & answer-size varied: 0.26
push-rate minutes & answer-size varied: -0.24; push-pace loose-beat & jobs luck: 0.28; balance told-only & jobs luck: 0.17
push-alphabet one & push-rate ten-seconds: 0.42; push-sameness identical & push-rate ten-seconds: 0.82
push-sameness loose & ask-pace never: -0.10; push-sameness loose & balance told-only: 0.11
ask-pace never & jobs loose-beat: 0.15; balance told-only & jobs loose-beat: 0.31
answer-size rare & jobs restarted-timer: -0.08; answer-size rare & renewal same: -0.11
jobs restarted-timer & opening openssl: 0.51; push-alphabet band & shares lucky: 0.08
push-rate ten-seconds & shares lucky: -0.26; push-sameness exact & jobs bursts: -0.08; push-size job & ask-size one-long: 0.06
push-sameness loose & ask-size one-long: -0.12; ask-size one-long & ask-pace bursts: 0.61
ask-size one-long & carriage tunnel: -0.05; ask-size one-long & opening unseen: -0.11
push-rate half-minutes & first-asked request: -0.05; push-rate ten-seconds & first-asked request: -0.07
push-alphabet one & ask-pace never: -0.73; push-alphabet one & balance told-only: -0.82; push-pace beat & ask-pace never: 0.39
push-pace beat & balance told-only: 0.22; ask-pace never & jobs beat: 0.21; jobs restarted-timer & first-told as-later: 0.05
ask-pace echoes & port service: 0.44; push-size job & shares paced-answered: 0.41; shares paced-answered & jobs loose-beat: 0.25
push-alphabet band & balance told-only: 0.20; push-rate ten-seconds & balance told-only: -0.13
push-sameness exact & jobs luck: 0.68; push-alphabet branches & jobs luck: 0.35
push-pace restarted-timer & shares paced-answered: 0.20; ask-pace restarted-timer & jobs bursts: -0.20
push-rate ten-seconds & ask-pace never: 0.48; push-rate ten-seconds & jobs restarted-timer: -0.28
push-sameness near & balance told-only: 0.10; balance told-only & opening named: -0.27
balance told-only & first-told as-later: -0.14; balance told-only & first-asked tiny: -0.08
balance told-only & first-turns three: -0.32; push-sameness exact & push-rate half-minutes: -0.21
jobs restarted-timer & first-told longer: -0.06; push-pace restarted-timer & first-told hardly-longer: 0.13
answer-size varied & jobs luck: 0.58; push-pace luck & answer-size varied: 0.55
push-alphabet one & answer-size alike-long: -0.18; push-sameness identical & answer-size alike-long: -0.22
push-alphabet one & ask-size one-long: -0.06; push-sameness identical & ask-size one-long: 0.06
ask-size one-long & answer-size rare: -0.28; ask-size one-long & balance both: -0.19
push-alphabet one & push-pace restarted-timer: 0.08; ask-size one-long & balance asks-mostly: 0.27
ask-size one-long & port web: -0.23; push-alphabet two & ask-pace luck: 0.32; push-sameness identical & shares lucky: -0.36
push-alphabet one & first-told as-later: -0.18; push-pace bursts & first-turns one: -0.07
push-pace bursts & first-told hardly-longer: 0.12; push-pace bursts & first-asked request: -0.05
push-sameness loose & first-asked long: -0.19; push-pace bursts & ask-pace beat: -0.18
push-rate minutes & first-asked long: -0.08; answer-size alike & first-asked long: -0.07
odometer none & first-asked long: -0.07; port web & first-asked long: -0.29; opening named & first-asked long: -0.37
first-told little-longer & first-asked long: -0.21; first-asked long & first-turns more: -0.08
first-asked long & first-turns two: -0.13; ask-size one-share & shares paced-answered: -0.68
ask-pace beat & shares paced-answered: -0.66; shares paced-answered & jobs bursts: 0.11
shares paced-answered & carriage tunnel: 0.37; push-alphabet band & push-pace bursts: 0.26
push-sameness identical & first-asked request: 0.26; push-alphabet many & shares paced-answered: -0.22
balance asks-mostly & first-asked long: -0.05; first-asked long & first-turns one: -0.29
push-rate half-minutes & first-asked long: -0.24; push-pace bursts & first-told much-longer: -0.11
first-told much-longer & first-asked long: -0.06; push-size job & push-sameness exact: 0.08
push-sameness exact & first-turns one: 0.17; push-alphabet many & jobs bursts: -0.17
push-alphabet many & balance told-mostly: 0.11; push-pace bursts & balance told-mostly: -0.11
push-alphabet band & jobs bursts: 0.35; push-pace luck & shares paced-answered: 0.28
push-pace restarted-timer & first-asked long: -0.17; jobs luck & first-told hardly-longer: 0.24
jobs luck & first-turns one: -0.12; push-alphabet several & push-size large: 0.68; push-size large & ask-size one-short: -0.30
push-size large & ask-pace beat: -0.41; push-size large & answer-size alike: -0.13; push-size large & shares none: -0.16
push-size large & first-told shorter: -0.09; push-size large & first-asked login: -0.09
balance asks-only & first-asked long: -0.05; push-rate half-minutes & balance asks-mostly: 0.78
push-sameness exact & push-pace bursts: -0.10; push-sameness identical & first-told shorter: -0.14
answer-size alike-long & balance asks-only: 0.17; jobs luck & first-told much-longer: -0.16
push-pace bursts & odometer asked: 0.16; push-rate minutes & odometer asked: 0.06; balance both & odometer asked: 0.11
push-pace restarted-timer & jobs luck: 0.18; push-rate ten-seconds & jobs luck: 0.83; ask-pace echoes & jobs luck: 0.18
push-sameness identical & first-told much-longer: 0.15; push-size job & first-asked long: -0.30
push-sameness identical & first-asked long: -0.14; push-alphabet band & shares paced-answered: 0.10
jobs luck & first-told longer: -0.19; jobs luck & first-asked long: -0.11; push-pace luck & first-asked long: -0.12
push-alphabet many & answer-size varied: 0.21; push-size job & odometer asked: 0.25
push-rate half-minutes & odometer asked: 0.18; odometer asked & jobs luck: 0.21; push-alphabet band & first-asked long: -0.16
push-sameness exact & first-told much-longer: -0.12; push-pace bursts & push-rate ten-seconds: 0.47
push-pace bursts & ask-pace echoes: -0.12; push-size large & ask-size one-share: 0.31
push-alphabet several & answer-size varied: 0.13; ask-size mostly-one & jobs bursts: 0.28
shares paced-answered & jobs restarted-timer: 0.14; ask-pace echoes & shares none: 0.30; ask-size one-short & port other: -0.62
ask-pace beat & port other: -0.49; answer-size alike & port other: -0.06; odometer none & port other: -0.10
shares none & port other: -0.50; port other & opening unseen: 0.30; push-alphabet one & port other: -0.38
push-size tiny & port other: -0.05; push-sameness identical & port other: 0.09; ask-pace loose-beat & port other: -0.48
balance asks-mostly & port other: -0.26; push-pace restarted-timer & port other: 0.17; push-rate rare & port other: -0.30
jobs none & port other: 0.19; ask-pace restarted-timer & port other: 0.14; ask-size one-short & answer-size varied: -0.24
push-pace luck & answer-size alike-long: -0.30; answer-size alike-long & jobs luck: -0.24; push-pace luck & port other: 0.30
answer-size rare & port other: -0.07; push-alphabet one & ask-size many: -0.22; ask-size many & shares paced-answered: 0.10
push-rate minutes & port other: -0.10; push-sameness near & shares paced-answered: 0.21
push-rate ten-seconds & shares paced-answered: 0.29; ask-pace beat & answer-size varied: 0.62
push-alphabet many & push-rate seconds: 0.30; push-size tiny & answer-size varied: -0.06
push-sameness loose & ask-pace follows: 0.07; push-pace bursts & push-rate seconds: 0.51; push-pace bursts & shares lucky: -0.11
push-rate seconds & ask-size one-short: -0.19; push-rate seconds & answer-size varied: 0.11
push-rate seconds & balance told-mostly: -0.19; push-rate seconds & shares lucky: -0.06; push-rate seconds & jobs bursts: 0.25
push-rate seconds & port service: -0.14; push-rate seconds & opening unseen: 0.06; ask-size one-short & ask-pace follows: 0.08
ask-pace follows & balance told-mostly: -0.10; ask-pace follows & odometer none: 0.13; ask-pace follows & port service: 0.06
ask-pace follows & opening unseen: 0.13; answer-size varied & shares lucky: -0.10; push-size small & shares lucky: -0.41
push-alphabet many & push-rate ten-seconds: -0.49; shares lucky & jobs luck: 0.19; push-sameness exact & ask-pace bursts: 0.15
push-rate seconds & ask-pace bursts: 0.07; push-pace bursts & ask-pace luck: 0.17; push-rate ten-seconds & ask-pace luck: -0.06
ask-pace luck & balance told-mostly: 0.40; push-rate ten-seconds & ask-size mostly-one: 0.16
push-alphabet many & ask-pace never: 0.27; push-alphabet many & balance told-only: 0.22; push-pace bursts & ask-pace never: 0.11
push-pace bursts & balance told-only: 0.09; ask-pace never & jobs none: -0.10; balance told-only & jobs none: 0.17
ask-pace follows & shares none: 0.08; push-size small & balance told-only: -0.39; push-rate seconds & jobs luck: 0.49
ask-pace follows & jobs luck: 0.10; ask-pace luck & jobs bursts: 0.21; ask-size one-share & balance told-only: -0.22
push-size job & push-rate seconds: 0.35; push-rate seconds & balance told-only: 0.43; push-rate seconds & carriage tunnel: -0.21
ask-pace bursts & jobs restarted-timer: -0.17; push-sameness near & answer-size varied: 0.06
push-size tiny & balance told-only: -0.65; push-pace luck & balance told-mostly: -0.21; ask-pace luck & jobs luck: 0.37
push-rate seconds & ask-pace luck: 0.10; push-pace luck & push-rate ten-seconds: 0.92; push-size small & ask-pace never: -0.29
ask-size one-share & ask-pace follows: 0.08; push-rate seconds & ask-size one-share: -0.15
ask-size one-share & answer-size band: -0.78; answer-size band & balance asks-only: -0.51
answer-size band & odometer none: -0.09; answer-size band & port service: -0.06; ask-pace follows & balance both: 0.34
push-pace restarted-timer & answer-size varied: 0.12; push-size job & ask-pace follows: 0.16
push-size tiny & ask-pace never: -0.52; push-alphabet many & ask-pace echoes: 0.12; push-size job & ask-pace echoes: 0.43
push-sameness loose & ask-pace echoes: 0.71; push-rate minutes & ask-pace echoes: 0.17; ask-pace echoes & opening named: -0.06
ask-pace follows & answer-size rare: 0.15; ask-pace follows & port web: 0.16; ask-pace echoes & shares lucky: -0.17
ask-pace echoes & carriage tunnel: -0.15; push-pace bursts & ask-size band-share: 0.13
ask-size band-share & balance told-mostly: 0.42; carriage tunnel & opening named: 0.08
carriage tunnel & first-told little-longer: -0.15; push-pace luck & ask-pace echoes: -0.10
shares paced-answered & opening named: -0.19; shares paced-answered & first-asked middle: -0.06
shares paced-answered & first-turns more: -0.11; ask-pace follows & answer-size alike: 0.06
push-size job & shares lucky-answered: 0.31; push-rate half-minutes & shares lucky-answered: 0.65
ask-size mostly-one & shares lucky-answered: -0.14; ask-pace luck & shares lucky-answered: -0.18
answer-size alike & shares lucky-answered: 0.45; balance both & shares lucky-answered: 0.62
shares lucky-answered & port web: -0.77; push-pace restarted-timer & ask-pace luck: 0.37
push-pace luck & ask-pace follows: 0.08; shares paced-answered & first-asked short: -0.11
shares paced-answered & first-turns one: -0.11; shares paced-answered & first-told little-longer: 0.17
shares paced-answered & first-asked login: -0.13; push-pace bursts & shares lucky-answered: 0.16
ask-size one-share & shares lucky-answered: 0.36; push-sameness exact & first-told as-later: 0.40
push-pace bursts & ask-size many: 0.28; carriage tunnel & first-asked middle: 0.16
shares paced-answered & first-turns two: -0.11; push-size large & first-told much-longer: -0.22
push-size large & first-asked middle: 0.27; push-size large & first-turns two: 0.20
push-size large & push-sameness identical: -0.60; push-size large & ask-pace luck: 0.65; push-size large & port service: 0.34
push-alphabet several & ask-pace echoes: -0.06; carriage tunnel & first-turns more: 0.09
push-size large & first-asked short: 0.30; push-size large & first-turns more: -0.05
balance asks-mostly & shares lucky-answered: 0.06; shares paced-answered & first-told much-longer: -0.08
push-size large & push-pace luck: 0.16; ask-pace follows & shares lucky-answered: 0.10
push-size large & first-turns three: 0.23; push-rate half-minutes & ask-size band-share: 0.18
ask-size band-share & shares lucky: 0.33; push-alphabet several & shares lucky-answered: 0.35
push-sameness identical & shares lucky-answered: 0.13; push-alphabet band & shares lucky-answered: 0.22
ask-size one-share & first-told as-later: 0.23; balance told-only & first-told little-longer: -0.07
balance told-only & first-turns more: -0.18; push-sameness identical & first-told as-later: -0.49
push-alphabet branches & push-sameness exact: 0.24; push-pace restarted-timer & ask-size band-share: 0.11
push-pace restarted-timer & shares lucky: -0.30; push-rate minutes & ask-pace never: -0.36
push-rate minutes & balance told-only: 0.21; ask-pace never & first-told much-longer: -0.14
balance told-only & first-turns two: 0.11; push-pace loose-beat & shares lucky-answered: 0.39
push-size large & push-pace restarted-timer: 0.54; ask-pace never & first-asked middle: -0.28
ask-pace never & first-turns three: -0.31; push-rate half-minutes & ask-size many: 0.07
ask-size many & answer-size alike: -1.05; ask-pace bursts & shares lucky-answered: 0.42; shares lucky-answered & jobs luck: 0.29
shares lucky-answered & opening named: 0.16; shares lucky-answered & first-asked login: 0.14
ask-size many & first-told much-longer: 0.07; ask-size many & shares lucky-answered: -0.92
ask-size one-share & first-asked long: -0.08; push-size job & answer-size band: 0.73
push-sameness loose & answer-size band: 0.57; push-pace bursts & answer-size band: -0.19
push-rate minutes & answer-size band: 0.09; ask-size many & answer-size band: 0.24; answer-size band & balance asks-mostly: 0.29
answer-size band & jobs none: -0.06; answer-size band & opening named: 0.05; shares lucky-answered & first-turns more: 0.19
push-sameness exact & ask-pace luck: -0.06; shares lucky-answered & first-asked short: -0.09
push-rate rare & shares lucky-answered: -0.17; ask-size many & answer-size varied: 0.48
answer-size varied & opening named: -0.16; shares lucky-answered & first-asked request: 0.05
ask-size many & balance told-mostly: 0.15; shares lucky-answered & jobs bursts: 0.05
push-rate ten-seconds & ask-size many: 0.41; answer-size band & balance both: 0.10
answer-size varied & first-asked login: -0.07; answer-size band & shares paced-answered: 0.06
answer-size band & first-told little-longer: 0.11; shares lucky-answered & first-told as-later: 0.07
answer-size varied & first-asked tiny: -0.06; answer-size varied & first-turns one: -0.09
answer-size band & shares lucky-answered: 0.12; shares lucky-answered & carriage tunnel: 0.29
answer-size alike-long & shares paced-answered: -0.33; ask-pace luck & answer-size band: 0.36
push-sameness near & ask-pace luck: 0.38; push-rate half-minutes & answer-size band: 0.53
answer-size band & balance told-mostly: 0.23; answer-size band & jobs luck: 0.45
push-pace restarted-timer & ask-size many: 0.21; ask-size band-share & ask-pace luck: 0.58
balance told-only & first-turns one: -0.11; push-rate ten-seconds & first-asked long: -0.06
answer-size band & first-turns two: -0.10; answer-size varied & first-turns two: -0.06
push-rate ten-seconds & answer-size band: -0.11; balance told-mostly & shares lucky-answered: 0.19
push-pace restarted-timer & first-asked request: -0.10; push-rate ten-seconds & ask-size band-share: 0.26
ask-size many & jobs loose-beat: -0.07; ask-pace echoes & balance told-mostly: -0.14; ask-pace echoes & jobs loose-beat: 0.15
shares lucky & jobs restarted-timer: -0.15; push-pace luck & ask-pace never: -0.30; push-pace luck & balance told-only: 0.38
ask-pace never & first-told longer: -0.09; balance told-only & first-told longer: -0.13
ask-pace never & first-asked login: 0.25; balance told-only & first-asked login: 0.08
push-rate seconds & answer-size rare: -0.18; push-rate seconds & port web: 0.26; ask-pace never & opening openssl: -0.09
balance told-only & opening openssl: 0.26; push-sameness exact & renewal same: -0.42
balance told-only & first-told hardly-longer: -0.18; push-alphabet several & push-rate ten-seconds: -0.12
push-pace restarted-timer & ask-pace follows: -0.06; push-rate seconds & first-told little-longer: 0.06
push-rate seconds & first-asked short: 0.08; push-pace luck & push-rate seconds: 0.22
push-sameness exact & balance told-mostly: 0.58; push-sameness identical & jobs restarted-timer: 0.30
jobs restarted-timer & first-told hardly-longer: 0.10; ask-pace never & opening unnamed: 0.06
balance told-only & opening unnamed: 0.34; push-sameness exact & jobs loose-beat: 0.07; push-alphabet many & port other: 0.23
push-size job & port other: 0.15; push-sameness loose & port other: -0.27; push-rate half-minutes & port other: 0.17
balance both & port other: 1.08; port other & opening named: 0.27; port other & first-told longer: -0.09
port other & first-asked short: 0.20; port other & first-turns three: -0.15; push-rate ten-seconds & port other: 0.28
balance told-mostly & port other: 0.24; jobs luck & port other: 0.22; port other & opening unnamed: 0.28
port other & first-told shorter: -0.09; port other & first-told little-longer: 0.11; port other & first-asked long: -0.22
port other & first-turns two: 0.07; push-rate seconds & answer-size alike: -0.19; port other & first-asked login: 0.13
ask-pace beat & answer-size band: -0.06; port other & first-asked middle: 0.19; shares paced-answered & opening openssl: -0.17
port other & first-asked request: -0.08; port other & first-turns more: 0.23; port other & first-told as-later: -0.09
push-rate seconds & ask-pace beat: -0.12; push-rate seconds & port other: 0.17; jobs bursts & port other: 0.21
port other & first-asked tiny: -0.11; answer-size band & port other: 0.19; ask-size one-share & port other: 0.99
shares paced-answered & port other: -0.39; port other & opening openssl: 0.58; opening openssl & first-asked long: -0.10
port other & first-told much-longer: -0.11; ask-size band-share & answer-size alike: -0.58
ask-size band-share & shares paced-answered: -0.30; shares paced-answered & opening unnamed: -0.11
ask-pace never & first-asked long: -0.25; balance told-only & first-asked long: -0.29; answer-size band & opening openssl: 0.07
ask-size band-share & jobs bursts: 0.18; ask-size many & port other: 0.43; ask-size mostly-one & port other: -0.58
ask-pace luck & port other: 1.14; shares lucky-answered & port other: 0.70; ask-pace bursts & port other: -0.06
push-rate ten-seconds & odometer asked: 0.14; balance told-mostly & odometer asked: 0.13; odometer asked & jobs bursts: 0.10
ask-pace never & first-told as-later: -0.22; balance told-only & port other: 0.35; push-alphabet several & port other: 0.24
shares lucky & port other: 0.43; push-size large & port other: 0.22; ask-size band-share & answer-size band: 0.71
answer-size band & jobs restarted-timer: 0.13; answer-size varied & opening openssl: 0.13
ask-size band-share & port other: 0.15; jobs restarted-timer & port other: -0.15; ask-size band-share & answer-size varied: 0.51
answer-size varied & opening unnamed: -0.06; push-pace loose-beat & ask-size band-share: 0.09
push-alphabet band & answer-size band: 0.49; push-pace luck & answer-size band: 0.51; push-alphabet one & shares lucky: -0.15
push-sameness near & shares lucky-answered: 0.35; push-size large & opening openssl: 0.48
push-alphabet band & push-size large: -0.46; push-size large & push-pace loose-beat: -0.16
push-size large & jobs loose-beat: -0.07; push-alphabet two & shares lucky-answered: 0.39
ask-size one-share & odometer both: -0.11; ask-pace beat & odometer both: 0.16; answer-size alike & odometer both: 0.07
balance asks-only & odometer both: -0.32; odometer both & shares paced-answered: -0.11; odometer both & port web: -0.32
odometer both & port service: -0.07; push-alphabet one & odometer both: -0.19; push-size job & odometer both: 0.39
push-sameness exact & ask-size one-long: 0.09; push-sameness exact & odometer both: -0.27
push-pace luck & ask-size one-long: 0.38; push-pace luck & odometer both: 0.09; ask-size one-long & ask-pace loose-beat: -0.14
ask-size one-long & answer-size alike: 0.34; ask-size one-long & balance asks-only: -0.19
ask-size one-long & odometer both: -0.09; ask-size one-long & jobs luck: 0.29; odometer both & jobs luck: 0.25
ask-size one-long & ask-pace beat: -0.12; odometer both & first-asked short: 0.05; ask-size one-long & odometer none: 0.22
ask-size one-long & opening named: -0.09; ask-size one-long & first-asked middle: -0.07
ask-size one-long & first-asked short: 0.12; ask-size one-long & first-turns three: 0.06
push-alphabet one & odometer asked: 0.06; ask-size one-long & opening openssl: 0.06; ask-size one-long & opening unnamed: 0.07
answer-size band & odometer asked: -0.26; ask-size one-long & answer-size alike-long: -0.05
push-rate minutes & ask-size one-long: 0.28; push-size small & ask-size one-long: 0.09
ask-size one-long & ask-pace restarted-timer: -0.30; odometer both & first-turns one: -0.08
ask-size one-long & first-told little-longer: 0.10; push-alphabet one & ask-pace echoes: -0.34
answer-size alike-long & shares lucky-answered: -0.17; ask-size one-long & ask-pace luck: 0.17
push-sameness identical & odometer both: 0.16; push-alphabet one & shares lucky-answered: -0.23
push-alphabet two & port other: 0.06; push-sameness exact & shares lucky-answered: -0.10; push-sameness near & port other: -0.15
push-alphabet branches & shares lucky-answered: 0.26; push-alphabet one & jobs bursts: 0.13
answer-size varied & port other: 0.68; answer-size alike-long & port other: -0.20; ask-size one-long & port other: 0.17
push-alphabet one & first-asked long: -0.20; push-alphabet one & first-asked request: -0.10
push-pace restarted-timer & ask-size one-long: -0.21; push-alphabet two & ask-size one-long: 0.23
push-alphabet branches & port other: 0.41; push-pace loose-beat & port other: -0.09; push-sameness exact & port other: 0.66
push-alphabet band & port other: -0.22; push-pace beat & port other: -0.21; jobs beat & port other: -0.25
push-alphabet band & push-rate seconds: -0.34; push-size large & jobs luck: 0.49; push-alphabet two & push-size large: -0.36
push-size large & balance told-only: 0.33; push-size large & first-told hardly-longer: 0.19
push-size large & push-rate half-minutes: 0.25; push-size large & first-asked request: -0.12
push-size large & push-sameness near: -0.26; push-size large & push-rate ten-seconds: 0.43
answer-size alike & balance told-only: -0.18; push-alphabet branches & push-size large: 0.77
push-size large & first-asked long: -0.10; push-pace loose-beat & first-asked long: -0.09
jobs loose-beat & first-asked long: -0.10; push-alphabet one & push-size large: -0.60
push-size large & balance told-mostly: 0.19; push-size large & first-told longer: 0.26
push-size large & jobs restarted-timer: -0.23; jobs restarted-timer & first-asked request: -0.08
balance told-only & first-asked request: -0.14; push-size large & ask-pace follows: 0.08
push-size large & first-told little-longer: 0.28; push-alphabet several & balance told-only: 0.27
push-alphabet one & push-rate seconds: 0.42; push-sameness identical & push-rate seconds: 0.47
push-size large & renewal same: -0.28; push-alphabet band & ask-pace never: -0.07
push-pace restarted-timer & balance told-only: -0.26; balance told-only & jobs restarted-timer: -0.46
push-size large & ask-pace never: 0.53; push-size large & shares lucky-answered: 0.41
push-rate seconds & shares lucky-answered: 0.05; push-pace restarted-timer & ask-pace never: -0.07
shares lucky-answered & jobs loose-beat: 0.32; push-size large & odometer asked: 0.16; push-alphabet two & odometer asked: 0.06
push-pace loose-beat & odometer asked: 0.06; odometer asked & jobs loose-beat: 0.10
push-sameness exact & push-rate ten-seconds: -0.23; push-sameness exact & ask-pace never: 0.43
push-sameness exact & balance told-only: -0.05; push-alphabet several & ask-pace never: 0.24
ask-pace never & renewal same: -0.27; balance told-only & renewal same: -0.11; ask-pace never & first-asked request: -0.12
ask-pace never & jobs restarted-timer: -0.28; push-alphabet branches & shares lucky: -0.11
push-sameness near & ask-pace never: 0.13; ask-pace never & first-told shorter: 0.12; push-sameness exact & jobs beat: 0.34
push-alphabet branches & ask-pace luck: 0.41; push-alphabet many & ask-size one-long: -0.09
ask-size band-share & jobs loose-beat: 0.20; ask-size band-share & jobs restarted-timer: 0.12
push-alphabet one & ask-pace follows: 0.07; ask-pace luck & answer-size alike-long: -0.20
ask-pace luck & jobs restarted-timer: 0.08; push-size large & opening unnamed: 0.45
push-alphabet band & ask-size band-share: 0.53; push-pace restarted-timer & shares lucky-answered: 0.32
ask-size band-share & shares lucky-answered: 0.28; odometer asked & port other: 0.18; ask-pace luck & odometer both: -0.06
odometer both & shares lucky-answered: -0.12; ask-pace luck & odometer asked: -0.19
odometer asked & shares lucky-answered: -0.40; push-pace bursts & odometer both: 0.07; odometer asked & shares lucky: 0.20
push-pace loose-beat & odometer both: 0.16; push-sameness exact & odometer asked: 0.10
push-pace restarted-timer & odometer both: 0.09; push-size large & push-sameness exact: 1.40
ask-size one-long & shares lucky-answered: 0.38; push-alphabet branches & odometer asked: 0.13
push-size large & odometer both: 0.09; push-rate half-minutes & odometer both: 0.22; odometer both & jobs loose-beat: 0.15
odometer both & port other: 0.40; balance both & odometer both: 0.17; push-alphabet one & renewal differs: 0.48
push-size job & renewal differs: 0.48; push-sameness exact & renewal differs: 0.48
push-pace restarted-timer & renewal differs: 0.48; push-rate half-minutes & renewal differs: 0.21
jobs restarted-timer & renewal differs: 0.48; renewal differs & port other: 0.14; renewal differs & opening unseen: 0.21
renewal differs & port web: 0.32; push-alphabet branches & odometer both: 0.22; push-size large & ask-size band-share: 0.40
push-size large & answer-size band: 0.10; push-rate ten-seconds & odometer both: 0.22; balance told-mostly & odometer both: 0.19
push-alphabet two & odometer both: 0.11; odometer both & jobs bursts: 0.05; push-pace restarted-timer & answer-size band: 0.20
push-rate ten-seconds & renewal differs: 0.26; balance told-only & renewal differs: 0.47; ask-pace never & renewal differs: 0.39
`),
};
