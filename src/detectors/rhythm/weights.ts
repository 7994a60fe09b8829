/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 70047 look-alikes and 20038 miners of the lab (seed 1, ridge 5), straightened
 * (1.25, -0.50) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from './weigh.ts';

export const weights: Weights = {
  base: -3.99,
  seen: {
    'push-alphabet one': 0.96,
    'push-alphabet two': 0.35,
    'push-alphabet band': 0.48,
    'push-alphabet several': 0.13,
    'push-alphabet many': -0.86,
    'push-size tiny': -0.76,
    'push-size small': -0.57,
    'push-size job': 1.12,
    'push-size large': 1.26,
    'push-size huge': 0.0,
    'push-pace luck': 0.4,
    'push-pace restarted-timer': 0.45,
    'push-pace beat': -0.27,
    'push-pace loose-beat': 0.23,
    'push-pace bursts': 0.46,
    'push-rate seconds': 0.49,
    'push-rate ten-seconds': 0.74,
    'push-rate half-minutes': 0.59,
    'push-rate minutes': 0.02,
    'push-rate rare': -0.55,
    'ask-size one-short': -1.12,
    'ask-size one-share': 0.64,
    'ask-size one-long': 0.09,
    'ask-size band-share': 0.5,
    'ask-size mostly-one': -0.38,
    'ask-size many': -0.6,
    'ask-pace luck': 0.82,
    'ask-pace restarted-timer': -0.25,
    'ask-pace beat': -0.96,
    'ask-pace loose-beat': -0.42,
    'ask-pace bursts': 0.53,
    'ask-pace never': -0.3,
    'answer-size alike': -0.54,
    'answer-size alike-long': -0.24,
    'answer-size band': 0.18,
    'answer-size varied': 0.03,
    'answer-size rare': -0.29,
    'balance told-only': 0.41,
    'balance told-mostly': 0.4,
    'balance both': -0.13,
    'balance asks-mostly': 0.37,
    'balance asks-only': -1.05,
    'balance silent': 0.0,
    'odometer both': 0.33,
    'odometer asked': 0.24,
    'odometer none': -0.31,
    'port web': -0.23,
    'port service': -0.97,
    'port other': 1.2,
    'opening openssl': 0.4,
    'opening unnamed': 0.31,
    'opening named': -0.51,
    'opening unseen': -0.2,
  },
  together: pairsOf(`
ask-size mostly-one & ask-pace restarted-timer: -0.25; ask-size mostly-one & answer-size rare: -0.39
ask-size mostly-one & balance asks-only: -0.21; ask-size mostly-one & odometer none: -0.32
ask-size mostly-one & port web: -0.16; ask-size mostly-one & opening unseen: -0.15
ask-pace restarted-timer & answer-size rare: -0.83; ask-pace restarted-timer & odometer none: -0.55
ask-pace restarted-timer & port web: -0.35; ask-pace restarted-timer & opening unseen: -0.14
answer-size rare & balance asks-only: 0.81; answer-size rare & odometer none: -0.71; answer-size rare & port web: 0.14
answer-size rare & opening unseen: -0.25; balance asks-only & odometer none: -0.19; balance asks-only & port web: -1.12
balance asks-only & opening unseen: -0.33; odometer none & port web: 0.48; odometer none & opening unseen: -0.16
port web & opening unseen: -0.10; push-alphabet two & push-size job: 0.56; push-alphabet two & push-pace beat: -0.08
push-alphabet two & push-rate half-minutes: 0.07; push-alphabet two & ask-size one-short: -0.35
push-alphabet two & ask-pace beat: -0.35; push-alphabet two & answer-size alike: 0.15; push-alphabet two & balance both: 0.22
push-alphabet two & odometer none: 0.29; push-alphabet two & opening unnamed: 0.16; push-size job & push-rate half-minutes: 0.20
push-size job & ask-size one-short: -0.27; push-size job & ask-pace beat: -0.19; push-size job & answer-size alike: 0.16
push-size job & odometer none: -0.07; push-size job & port service: -0.16; push-size job & opening unnamed: 0.19
push-pace beat & push-rate half-minutes: 0.90; push-pace beat & ask-size one-short: -0.17; push-pace beat & ask-pace beat: -0.07
push-pace beat & answer-size alike: -0.14; push-pace beat & balance both: -0.07; push-pace beat & port service: -0.25
push-rate half-minutes & ask-size one-short: -0.40; push-rate half-minutes & ask-pace beat: -0.20
push-rate half-minutes & answer-size alike: 0.24; push-rate half-minutes & balance both: 0.08
push-rate half-minutes & odometer none: 0.24; push-rate half-minutes & port service: -0.06
push-rate half-minutes & opening unnamed: 0.45; ask-size one-short & ask-pace beat: -0.59
ask-size one-short & answer-size alike: -0.78; ask-size one-short & balance both: -0.44
ask-size one-short & odometer none: -0.59; ask-size one-short & port service: -0.12; ask-size one-short & opening unnamed: -0.06
ask-pace beat & answer-size alike: -0.93; ask-pace beat & balance both: -0.08; ask-pace beat & odometer none: -0.87
ask-pace beat & port service: -0.07; ask-pace beat & opening unnamed: -0.11; answer-size alike & balance both: 0.28
answer-size alike & odometer none: -0.20; answer-size alike & port service: -0.15; answer-size alike & opening unnamed: -0.14
balance both & odometer none: 0.06; balance both & port service: -0.35; balance both & opening unnamed: 0.06
odometer none & port service: -0.40; odometer none & opening unnamed: 0.10; port service & opening unnamed: -0.09
push-alphabet two & opening unseen: 0.13; push-size job & opening unseen: 0.49; push-pace beat & opening unseen: -0.24
push-rate half-minutes & opening unseen: 0.06; ask-size one-short & opening unseen: -0.66; ask-pace beat & opening unseen: -0.45
answer-size alike & opening unseen: -0.24; balance both & opening unseen: -0.12; port service & opening unseen: -0.50
ask-size one-short & balance asks-mostly: -0.10; ask-size one-short & port web: -0.38; ask-size one-short & opening named: -0.39
ask-pace beat & balance asks-mostly: -0.21; ask-pace beat & port web: -0.19; ask-pace beat & opening named: -0.21
answer-size alike & balance asks-mostly: 0.28; answer-size alike & port web: -0.52; answer-size alike & opening named: -0.14
balance asks-mostly & odometer none: -0.09; balance asks-mostly & port web: 0.51; balance asks-mostly & opening named: 0.18
odometer none & opening named: -0.14; port web & opening named: -0.40; balance asks-mostly & opening unseen: 0.16
ask-size one-short & balance asks-only: -0.06; ask-size one-short & port other: -0.62; ask-pace beat & balance asks-only: -0.45
ask-pace beat & port other: -0.69; answer-size alike & balance asks-only: -0.87; answer-size alike & port other: 0.13
balance asks-only & port other: 0.33; odometer none & port other: -0.39; port other & opening unseen: 0.41
ask-size one-short & ask-pace bursts: -0.07; ask-size one-short & answer-size varied: -0.20
ask-pace bursts & balance asks-only: 0.18; ask-pace bursts & odometer none: 0.45; ask-pace bursts & port service: -0.25
ask-pace bursts & opening unseen: 0.27; answer-size varied & odometer none: 0.21; answer-size varied & port service: -0.31
balance asks-only & port service: -0.27; push-alphabet many & push-size job: -0.92; push-alphabet many & push-pace luck: -0.50
push-alphabet many & ask-size one-short: -0.06; push-alphabet many & ask-pace luck: -0.11
push-alphabet many & answer-size rare: -0.38; push-alphabet many & balance both: -0.61; push-alphabet many & port service: -0.13
push-alphabet many & opening named: -0.25; push-size job & push-pace luck: -0.22; push-size job & push-rate rare: -0.08
push-size job & ask-pace luck: 0.49; push-size job & answer-size rare: -0.91; push-size job & opening named: 0.11
push-pace luck & push-rate rare: -0.39; push-pace luck & ask-size one-short: -0.61; push-pace luck & ask-pace luck: 0.20
push-pace luck & answer-size rare: -0.19; push-pace luck & port service: -0.07; push-pace luck & opening named: 0.62
push-rate rare & answer-size rare: -0.32; push-rate rare & balance both: -0.09; push-rate rare & opening named: 0.07
ask-size one-short & answer-size rare: -0.12; ask-pace luck & answer-size rare: 1.13; ask-pace luck & balance both: 0.12
ask-pace luck & port service: -0.21; ask-pace luck & opening named: 0.09; answer-size rare & balance both: -0.80
answer-size rare & port service: -0.23; answer-size rare & opening named: -0.31; balance both & opening named: -0.10
port service & opening named: -0.28; push-alphabet many & opening unseen: -0.49; push-pace luck & opening unseen: 0.44
push-rate rare & opening unseen: -0.28; ask-pace luck & opening unseen: 0.47; push-alphabet many & push-size small: -0.14
push-alphabet many & push-pace bursts: -0.53; push-alphabet many & push-rate minutes: -0.30
push-alphabet many & ask-size mostly-one: -0.14; push-alphabet many & ask-pace bursts: 0.09
push-alphabet many & odometer none: -0.56; push-alphabet many & port web: -0.80; push-size small & push-pace bursts: -0.09
push-size small & push-rate minutes: -0.14; push-size small & answer-size rare: -0.05; push-size small & balance both: -0.09
push-size small & odometer none: -0.12; push-size small & port web: -0.35; push-size small & opening named: -0.15
push-pace bursts & push-rate minutes: -0.06; push-pace bursts & ask-size mostly-one: -0.05
push-pace bursts & ask-pace bursts: 0.22; push-pace bursts & answer-size rare: -0.26; push-pace bursts & port web: 0.39
push-pace bursts & opening named: 0.36; push-rate minutes & ask-size mostly-one: -0.08
push-rate minutes & ask-pace bursts: -0.12; push-rate minutes & answer-size rare: 0.05; push-rate minutes & balance both: -0.16
push-rate minutes & odometer none: -0.09; push-rate minutes & port web: 0.08; push-rate minutes & opening named: 0.10
ask-size mostly-one & ask-pace bursts: -0.05; ask-size mostly-one & balance both: 0.09
ask-size mostly-one & opening named: -0.07; ask-pace bursts & answer-size rare: -0.48; ask-pace bursts & balance both: 0.16
ask-pace bursts & port web: 0.18; balance both & port web: -0.20; push-size small & opening unseen: -0.36
push-pace bursts & opening unseen: 0.26; push-rate minutes & opening unseen: 0.20; push-alphabet many & ask-pace beat: -0.39
push-alphabet many & balance told-mostly: -0.11; push-alphabet many & opening openssl: -0.06
push-size small & push-pace luck: -0.10; push-size small & push-rate half-minutes: -0.21
push-size small & balance told-mostly: -0.08; push-size small & port service: -0.13
push-pace luck & push-rate half-minutes: -1.02; push-pace luck & ask-pace beat: -0.09
push-pace luck & balance told-mostly: 0.30; push-pace luck & opening openssl: -0.49
push-rate half-minutes & answer-size rare: -0.40; push-rate half-minutes & balance told-mostly: 0.20
push-rate half-minutes & opening openssl: 0.33; ask-size one-short & balance told-mostly: -0.21
ask-pace beat & balance told-mostly: -0.12; ask-pace beat & opening openssl: -0.18; answer-size rare & opening openssl: 0.21
balance told-mostly & port service: -0.26; balance told-mostly & opening openssl: 0.18; port service & opening openssl: -0.10
balance told-mostly & opening unseen: 0.11; push-alphabet many & push-rate ten-seconds: -0.52
push-alphabet many & answer-size alike: -0.47; push-alphabet many & port other: 0.07
push-size small & push-rate ten-seconds: -0.10; push-size small & answer-size alike: -0.09; push-size small & port other: -0.09
push-pace bursts & push-rate ten-seconds: 0.83; push-pace bursts & ask-pace beat: -0.18
push-pace bursts & answer-size alike: 0.20; push-pace bursts & port other: 0.15
push-rate ten-seconds & ask-size one-short: -0.06; push-rate ten-seconds & ask-pace beat: 0.25
push-rate ten-seconds & answer-size alike: 0.25; push-rate ten-seconds & balance told-mostly: 0.25
push-rate ten-seconds & odometer none: 0.33; push-rate ten-seconds & port other: 0.44
push-rate ten-seconds & opening named: -0.22; balance told-mostly & odometer none: -0.09; balance told-mostly & port other: 0.22
port other & opening named: 0.17; push-alphabet many & ask-size band-share: 0.18
push-alphabet many & ask-pace restarted-timer: -0.17; push-alphabet many & balance asks-only: 0.05
push-alphabet many & opening unnamed: -0.06; push-size job & ask-size band-share: 0.41
push-size job & ask-pace restarted-timer: -0.14; ask-size band-share & ask-pace restarted-timer: -0.08
ask-size band-share & answer-size rare: 0.15; ask-size band-share & odometer none: 0.43
ask-size band-share & opening unnamed: 0.15; ask-pace restarted-timer & port service: -0.12
ask-pace restarted-timer & opening unnamed: 0.08; ask-size band-share & opening unseen: 0.26
ask-size one-share & ask-pace beat: -0.65; ask-size one-share & answer-size alike: 1.03
ask-size one-share & opening openssl: 0.23; balance asks-only & opening openssl: -0.17; port web & opening openssl: 0.14
ask-size one-share & opening unseen: 0.31; ask-size many & ask-pace beat: 0.45; ask-size many & answer-size alike: -0.87
ask-size many & balance asks-only: -0.66; ask-size many & odometer none: -0.46; ask-size many & port other: -0.25
ask-size many & opening unseen: -0.21; ask-size one-share & ask-pace loose-beat: -0.31
ask-size one-share & answer-size band: -0.66; ask-size one-share & odometer none: 0.57
ask-pace loose-beat & balance asks-only: -0.48; ask-pace loose-beat & odometer none: -0.29
answer-size band & balance asks-only: -0.73; answer-size band & odometer none: 0.49; answer-size band & port web: -0.06
answer-size band & opening named: 0.12; balance asks-only & opening named: -0.51; ask-pace loose-beat & opening unseen: -0.21
answer-size band & opening unseen: 0.11; push-alphabet band & push-size job: 0.06; push-alphabet band & push-pace beat: -0.57
push-alphabet band & push-rate minutes: -0.45; push-alphabet band & ask-size one-short: -1.17
push-alphabet band & ask-pace beat: -0.21; push-alphabet band & answer-size alike: -0.78
push-alphabet band & balance both: 0.64; push-alphabet band & odometer none: 0.36; push-alphabet band & port other: 0.29
push-alphabet band & opening named: 0.08; push-size job & push-rate minutes: 0.49; push-size job & port other: 0.45
push-pace beat & push-rate minutes: 0.27; push-pace beat & port other: 0.15; push-pace beat & opening named: -0.20
push-rate minutes & ask-size one-short: -0.27; push-rate minutes & ask-pace beat: -0.29
push-rate minutes & answer-size alike: -0.06; push-rate minutes & port other: 0.23; balance both & port other: 0.43
push-alphabet band & opening unseen: 0.14; push-alphabet several & push-size tiny: -0.12
push-alphabet several & push-pace restarted-timer: -0.16; push-alphabet several & push-rate half-minutes: 0.21
push-alphabet several & ask-pace never: 0.36; push-alphabet several & balance told-only: 0.36
push-size tiny & push-pace restarted-timer: -0.62; push-size tiny & push-rate half-minutes: -0.53
push-size tiny & ask-pace never: -0.62; push-size tiny & balance told-only: -0.62; push-size tiny & port web: -0.48
push-size tiny & opening named: -0.21; push-pace restarted-timer & push-rate half-minutes: 1.10
push-pace restarted-timer & ask-pace never: -0.69; push-pace restarted-timer & port web: 0.12
push-pace restarted-timer & opening named: -0.92; push-rate half-minutes & ask-pace never: -0.47
push-rate half-minutes & balance told-only: -0.07; push-rate half-minutes & port web: 0.39
push-rate half-minutes & opening named: -0.24; ask-pace never & balance told-only: -0.30; ask-pace never & port web: -0.34
ask-pace never & opening named: -0.40; balance told-only & port web: 0.14; balance told-only & opening named: -0.14
push-size tiny & opening unseen: -0.61; push-pace restarted-timer & opening unseen: -0.40
ask-pace never & opening unseen: -0.34; push-alphabet band & port web: 0.20; push-size job & port web: 0.83
push-alphabet one & push-size small: -0.28; push-alphabet one & push-pace beat: 0.39
push-alphabet one & push-rate minutes: 0.23; push-alphabet one & ask-size many: -0.25
push-alphabet one & answer-size varied: -0.11; push-alphabet one & balance both: 0.23; push-alphabet one & odometer none: 0.38
push-alphabet one & port service: -0.31; push-alphabet one & opening named: 0.07; push-size small & push-pace beat: -0.07
push-size small & ask-size many: -0.10; push-size small & answer-size varied: -0.07; push-pace beat & ask-size many: -0.07
push-pace beat & ask-pace bursts: -0.06; push-pace beat & answer-size varied: -0.09; push-rate minutes & ask-size many: -0.23
push-rate minutes & answer-size varied: -0.16; push-rate minutes & port service: -0.29; ask-size many & ask-pace bursts: -0.48
ask-size many & answer-size varied: 0.14; ask-size many & balance both: 0.14; ask-size many & port service: -0.30
ask-size many & opening named: -0.19; answer-size varied & balance both: 0.16; answer-size varied & opening named: -0.06
push-alphabet one & opening unseen: 0.32; ask-size many & opening openssl: -0.11; ask-pace bursts & opening openssl: 0.16
answer-size varied & opening openssl: -0.07; odometer none & opening openssl: -0.12
push-alphabet many & push-pace loose-beat: 0.23; push-alphabet many & ask-size one-share: -0.37
push-size job & push-pace loose-beat: 0.15; push-size job & ask-size one-share: -0.36
push-pace loose-beat & push-rate half-minutes: 0.18; push-pace loose-beat & ask-pace restarted-timer: -0.16
push-pace loose-beat & balance both: 0.24; push-pace loose-beat & odometer none: 0.10; push-pace loose-beat & port web: 0.26
push-rate half-minutes & ask-size one-share: 0.16; push-rate half-minutes & ask-pace restarted-timer: -0.24
ask-size one-share & ask-pace restarted-timer: 0.05; ask-size one-share & answer-size rare: 0.55
ask-size one-share & balance both: -0.07; ask-pace restarted-timer & balance both: -0.21
ask-pace restarted-timer & opening named: -0.11; push-pace loose-beat & opening unseen: 0.15
push-pace luck & push-rate minutes: -0.06; push-pace luck & ask-pace restarted-timer: 0.22
push-pace luck & answer-size alike: -0.29; push-pace luck & odometer none: 0.27; push-pace luck & port web: 0.34
push-rate minutes & ask-pace restarted-timer: -0.15; ask-size mostly-one & answer-size alike: 0.10
ask-pace restarted-timer & answer-size alike: 0.65; push-alphabet band & push-pace luck: 0.20
push-alphabet band & push-rate rare: -0.09; push-alphabet band & ask-size mostly-one: -0.11
push-alphabet band & ask-pace restarted-timer: -0.09; push-alphabet band & answer-size rare: -0.12
push-alphabet band & balance asks-only: 0.10; push-alphabet band & opening openssl: 0.35; push-size job & opening openssl: 0.33
push-pace luck & balance asks-only: 0.47; push-pace luck & port other: 0.14; push-rate rare & ask-size mostly-one: -0.07
push-rate rare & ask-pace restarted-timer: -0.13; push-rate rare & balance asks-only: 0.09
push-rate rare & odometer none: -0.16; push-rate rare & port other: -0.28; push-rate rare & opening openssl: -0.23
ask-size mostly-one & port other: -0.12; ask-size mostly-one & opening openssl: -0.08
ask-pace restarted-timer & port other: 0.22; ask-pace restarted-timer & opening openssl: -0.07
answer-size rare & port other: -0.20; port other & opening openssl: 0.35; ask-size many & ask-pace luck: -0.52
ask-pace luck & answer-size alike: -0.06; ask-pace luck & balance asks-only: -0.27; ask-pace luck & odometer none: 0.95
ask-size one-long & ask-pace beat: -0.08; ask-size one-long & answer-size alike: 0.31
ask-size one-long & balance asks-only: -0.10; ask-size one-long & odometer none: 0.06
push-size small & ask-pace restarted-timer: -0.06; ask-size one-short & ask-pace restarted-timer: 0.27
push-alphabet many & ask-size many: -0.20; push-size small & ask-pace luck: -0.13; push-pace luck & push-rate ten-seconds: 1.67
push-pace luck & ask-size many: -0.20; push-rate ten-seconds & ask-size many: 0.22; push-rate ten-seconds & ask-pace luck: -0.13
push-rate ten-seconds & answer-size rare: -0.05; push-rate ten-seconds & balance both: 0.36
push-rate ten-seconds & port service: -0.06; ask-size many & answer-size rare: -0.30; ask-size band-share & ask-pace luck: 0.21
ask-size band-share & answer-size alike: -0.34; ask-pace luck & opening openssl: 0.20; push-alphabet one & push-size large: 0.10
push-alphabet one & push-pace luck: -0.27; push-alphabet one & ask-size one-short: 0.62; push-alphabet one & ask-pace beat: 0.46
push-alphabet one & answer-size alike: 1.06; push-alphabet one & port other: 0.31; push-alphabet one & opening unnamed: 0.48
push-size large & push-pace luck: 0.62; push-size large & push-rate minutes: -0.26; push-size large & ask-size one-short: -0.70
push-size large & ask-pace beat: -0.29; push-size large & answer-size alike: -0.09; push-size large & balance both: 0.28
push-size large & odometer none: 0.26; push-size large & port other: 0.42; push-size large & opening unnamed: 0.27
push-pace luck & opening unnamed: -0.18; push-rate minutes & opening unnamed: -0.21; port other & opening unnamed: 0.27
push-size large & opening unseen: 0.58; push-alphabet two & push-size large: -0.13
push-alphabet two & push-pace restarted-timer: -0.24; push-alphabet two & push-rate minutes: 0.56
push-alphabet two & ask-pace never: 0.16; push-alphabet two & balance told-only: 0.16; push-alphabet two & port web: 0.50
push-alphabet two & opening named: -0.06; push-size large & ask-pace never: 0.47; push-size large & balance told-only: 0.77
push-size large & port web: 0.84; push-size large & opening named: 0.10; push-pace restarted-timer & push-rate minutes: -0.26
push-rate minutes & balance told-only: 0.09; ask-pace bursts & opening unnamed: 0.09; push-alphabet two & push-size small: -0.07
push-pace bursts & push-rate rare: -0.06; push-pace bursts & balance asks-mostly: 0.14; push-rate rare & ask-pace beat: -0.07
push-rate rare & answer-size alike: -0.10; push-rate rare & balance asks-mostly: -0.36; push-rate rare & port web: -0.23
push-pace bursts & push-rate half-minutes: -0.57; push-pace bursts & port service: -0.07
push-rate half-minutes & ask-pace bursts: 0.46; push-rate half-minutes & balance asks-mostly: 0.38
ask-pace bursts & balance asks-mostly: 0.11; answer-size rare & balance asks-mostly: -0.28
balance asks-mostly & port service: -0.07; push-size job & ask-pace bursts: 0.27; push-alphabet many & answer-size varied: -0.22
push-size job & ask-size many: 0.33; push-size job & answer-size varied: 0.26; push-pace bursts & ask-size many: 0.07
push-rate half-minutes & ask-size many: 0.36; push-rate half-minutes & answer-size varied: 0.12
push-size job & push-rate ten-seconds: 0.37; push-size job & balance told-mostly: 0.65
ask-size band-share & ask-pace beat: -0.08; ask-size band-share & answer-size band: 0.42
ask-pace beat & answer-size band: -0.17; port web & opening unnamed: 0.12; ask-pace beat & answer-size alike-long: -0.08
answer-size alike-long & balance asks-only: -0.25; answer-size alike-long & odometer none: -0.10
answer-size alike-long & opening unseen: -0.11; push-alphabet band & push-size large: 0.44
push-alphabet band & push-rate half-minutes: 0.33; push-size large & push-rate half-minutes: 1.14
push-rate half-minutes & port other: 0.26; push-alphabet one & push-size tiny: -0.61; push-alphabet one & push-rate rare: -0.26
push-size tiny & push-pace beat: -0.17; push-size tiny & ask-size many: -0.22; push-size tiny & ask-pace bursts: -0.06
push-size tiny & answer-size varied: -0.08; push-size tiny & balance both: -0.08; push-size tiny & odometer none: 0.19
push-size tiny & port service: -0.23; push-rate rare & ask-size many: -0.21; push-rate rare & ask-pace bursts: -0.18
push-alphabet several & push-size job: -0.33; push-alphabet several & push-pace loose-beat: -0.13
push-alphabet several & ask-size one-long: -0.08; push-alphabet several & ask-pace restarted-timer: -0.38
push-alphabet several & answer-size rare: -0.44; push-alphabet several & balance both: -0.38
push-alphabet several & odometer none: -0.22; push-size job & ask-size one-long: 0.21
push-rate half-minutes & ask-size one-long: 0.14; ask-size one-long & ask-pace restarted-timer: -0.19
ask-size one-long & answer-size rare: -0.19; push-size job & balance asks-mostly: -0.11
push-pace luck & balance asks-mostly: -0.29; push-rate minutes & balance asks-mostly: -0.27
ask-pace restarted-timer & balance asks-mostly: -0.34; push-alphabet band & ask-size many: 0.53
push-pace loose-beat & ask-size many: 0.27; ask-size one-long & port other: 0.05; push-rate minutes & ask-pace loose-beat: 0.07
ask-pace loose-beat & answer-size rare: -0.09; push-pace luck & ask-pace bursts: 0.15
ask-size many & balance asks-mostly: -0.25; ask-pace luck & answer-size band: -0.12; ask-pace luck & opening unnamed: 0.06
push-alphabet several & push-pace luck: 0.45; push-alphabet several & ask-size one-share: -0.14
push-alphabet several & balance asks-mostly: 0.06; push-size tiny & push-pace luck: 0.11
push-size tiny & push-rate minutes: -0.07; push-size tiny & balance asks-mostly: -0.23
push-pace luck & ask-size one-share: 0.51; push-rate minutes & ask-size one-share: 0.35
push-rate minutes & opening openssl: -0.07; ask-size one-share & balance asks-mostly: 0.55
balance asks-mostly & opening openssl: 0.07; push-pace loose-beat & ask-size one-short: -0.17
push-pace loose-beat & ask-pace beat: -0.15; ask-size mostly-one & port service: -0.09
push-pace bursts & opening unnamed: -0.11; push-rate ten-seconds & opening unnamed: 0.39
balance told-mostly & opening unnamed: 0.06; ask-pace beat & odometer both: 0.25; answer-size alike & odometer both: 0.33
balance asks-only & odometer both: -0.34; odometer both & port web: -0.49; odometer both & opening unseen: 0.36
ask-size many & answer-size band: 0.44; answer-size band & opening openssl: -0.05
push-alphabet band & push-rate ten-seconds: 0.60; push-alphabet band & balance told-mostly: -0.19
push-rate ten-seconds & port web: 0.37; balance told-mostly & port web: 0.43; push-alphabet two & push-rate ten-seconds: -0.08
push-size tiny & push-rate ten-seconds: -0.06; push-pace restarted-timer & push-rate ten-seconds: -0.35
push-rate ten-seconds & ask-pace never: -0.25; push-rate ten-seconds & balance told-only: 0.09
ask-size mostly-one & answer-size varied: -0.11; push-size small & push-pace restarted-timer: -0.24
push-pace restarted-timer & ask-size one-share: 0.13; push-pace restarted-timer & ask-pace restarted-timer: -0.16
push-pace restarted-timer & answer-size rare: -0.23; ask-pace luck & port other: 1.01; answer-size varied & port web: -0.09
push-pace bursts & push-rate seconds: 0.33; push-pace bursts & ask-pace luck: 0.11; push-rate seconds & opening unseen: 0.20
ask-size many & balance told-mostly: 0.17; ask-pace luck & balance told-mostly: 0.11; ask-size one-share & ask-pace luck: 1.09
odometer both & opening openssl: 0.24; push-alphabet several & answer-size alike: 0.12
push-pace bursts & ask-size one-share: -0.16; ask-size one-share & port service: -0.18
ask-size one-share & odometer asked: 0.21; answer-size alike & odometer asked: -0.17; balance asks-only & odometer asked: 0.11
odometer asked & opening unseen: 0.11; ask-size one-share & port other: 0.84; push-alphabet band & push-pace bursts: 0.67
push-alphabet band & push-rate seconds: 0.13; push-size job & push-rate seconds: 0.30
push-rate seconds & ask-size one-short: -0.18; push-rate seconds & ask-pace beat: -0.08
push-rate seconds & answer-size alike: -0.13; push-rate seconds & port web: 0.34; push-rate seconds & opening named: 0.20
push-alphabet band & balance asks-mostly: -0.21; ask-size mostly-one & balance asks-mostly: -0.24
ask-size one-share & ask-pace bursts: 0.38; ask-pace bursts & answer-size alike: 0.55; ask-pace bursts & odometer both: 0.07
push-pace loose-beat & push-rate minutes: 0.12; push-rate ten-seconds & ask-size mostly-one: 0.13
push-alphabet one & balance told-mostly: 0.80; push-size tiny & balance told-mostly: -0.15
push-pace beat & balance told-mostly: -0.29; ask-pace bursts & balance told-mostly: 0.08; ask-size many & opening unnamed: -0.08
ask-pace luck & answer-size varied: -0.14; answer-size varied & opening unnamed: 0.14
ask-size mostly-one & opening unnamed: -0.08; ask-pace loose-beat & port other: -0.36
push-rate half-minutes & ask-pace luck: 0.39; ask-size band-share & opening named: 0.14
ask-pace loose-beat & opening openssl: -0.09; push-alphabet two & balance told-mostly: -0.18
push-pace beat & push-rate ten-seconds: -1.38; push-alphabet several & push-size small: -0.06
push-pace bursts & opening openssl: -0.05; push-rate ten-seconds & opening openssl: 0.54
push-alphabet one & ask-size mostly-one: 0.14; push-alphabet one & ask-pace luck: 0.09; balance asks-mostly & port other: -0.07
push-pace luck & ask-pace loose-beat: 0.06; ask-pace beat & answer-size varied: 0.23; push-pace beat & port web: -0.17
push-size job & push-pace restarted-timer: 1.30; ask-size one-long & odometer both: 0.07
push-alphabet many & ask-pace never: -0.21; push-alphabet many & balance told-only: -0.21
push-size small & ask-pace never: -0.29; push-size small & balance told-only: -0.29; push-pace bursts & ask-pace never: 0.33
push-pace bursts & balance told-only: 0.31; push-alphabet two & push-pace luck: 0.52; push-alphabet two & push-rate rare: -0.17
push-alphabet two & balance asks-mostly: -0.11; push-alphabet one & balance asks-mostly: -0.10
answer-size varied & balance asks-mostly: -0.12; push-pace restarted-timer & ask-size one-long: -0.08
push-rate minutes & ask-size one-long: 0.06; push-alphabet several & push-rate rare: -0.05
ask-size one-share & opening unnamed: 0.06; push-alphabet band & push-pace restarted-timer: 0.18
push-alphabet band & ask-pace never: -0.28; push-alphabet band & balance told-only: 0.14
push-rate ten-seconds & ask-size one-share: 0.16; push-alphabet one & push-pace restarted-timer: 0.72
push-alphabet one & ask-pace never: -0.32; push-alphabet one & port web: 0.96; answer-size varied & port other: 0.43
push-pace bursts & ask-size band-share: 0.13; push-rate minutes & ask-size band-share: 0.13
ask-size band-share & ask-pace bursts: 0.48; ask-size band-share & balance both: 0.20
push-size small & balance asks-only: -0.07; push-pace luck & answer-size varied: 0.30
push-rate rare & ask-size one-share: -0.16; push-pace loose-beat & balance told-mostly: -0.10
push-rate seconds & ask-pace never: 0.56; push-rate seconds & balance told-only: 0.48
push-alphabet band & opening unnamed: -0.09; push-rate rare & opening unnamed: -0.10
ask-pace loose-beat & opening unnamed: -0.12; ask-size one-share & balance told-mostly: 0.14
ask-pace loose-beat & answer-size alike: -0.22; push-size large & push-rate ten-seconds: 0.53
push-pace beat & balance told-only: 0.08; answer-size alike & balance told-only: -0.26; ask-size band-share & port other: 0.51
push-alphabet two & opening openssl: 0.12; push-size tiny & answer-size alike: 0.10; push-alphabet two & port other: -0.12
push-rate ten-seconds & ask-pace restarted-timer: 0.44; odometer asked & port web: 0.08; odometer asked & opening unnamed: 0.08
ask-size one-share & answer-size alike-long: -0.18; push-rate ten-seconds & ask-pace bursts: 0.34
push-alphabet one & push-rate ten-seconds: 0.71; odometer both & opening unnamed: -0.23; push-alphabet one & push-size job: 1.75
push-size job & ask-pace never: 0.14; push-size job & balance told-only: 0.55; push-pace restarted-timer & port other: 0.35
ask-pace never & port other: 0.05; balance told-only & port other: 0.28; push-alphabet one & opening openssl: 0.09
push-pace restarted-timer & answer-size alike: 0.41; push-pace restarted-timer & opening openssl: 0.99
push-pace luck & ask-pace never: -0.16; push-pace luck & balance told-only: -0.09; push-alphabet two & ask-pace bursts: 0.30
push-rate seconds & port other: 0.15; push-rate seconds & opening openssl: 0.05; ask-pace bursts & port other: 0.60
push-rate minutes & ask-pace luck: 0.48; push-alphabet one & ask-pace restarted-timer: 0.46
push-alphabet many & answer-size band: 0.46; push-size job & answer-size band: 0.74; push-pace bursts & answer-size band: 0.12
push-rate half-minutes & answer-size band: 0.40; answer-size band & balance both: 0.29; answer-size band & port other: 0.27
ask-pace loose-beat & answer-size alike-long: -0.14; ask-pace luck & odometer asked: 0.10
push-size large & opening openssl: 0.31; ask-pace never & opening openssl: 0.21; balance told-only & opening openssl: 0.30
ask-pace luck & balance asks-mostly: 0.84; push-pace restarted-timer & ask-size one-short: 0.07
push-pace restarted-timer & ask-pace beat: 0.08; push-alphabet several & ask-pace bursts: 0.13
push-size tiny & balance asks-only: 0.32; push-alphabet one & push-pace bursts: 0.15; answer-size band & odometer asked: -0.41
push-rate ten-seconds & answer-size band: 0.12; ask-size band-share & answer-size varied: 0.30
ask-size band-share & ask-pace loose-beat: -0.05; push-alphabet two & push-pace bursts: 0.16
push-alphabet band & ask-pace bursts: -0.05; push-alphabet one & push-pace loose-beat: 0.09
push-pace loose-beat & ask-pace bursts: 0.18; ask-pace restarted-timer & balance told-mostly: 0.34
push-size large & push-pace loose-beat: 0.10; push-size large & answer-size rare: 0.11
answer-size alike-long & port other: -0.20; ask-pace bursts & answer-size band: 0.44; ask-pace bursts & odometer asked: 0.15
push-size large & push-pace bursts: 0.52; push-size large & push-rate seconds: 0.20
answer-size band & balance told-mostly: 0.12; push-rate ten-seconds & answer-size varied: 0.22
push-pace luck & ask-size band-share: 0.20; ask-size band-share & balance asks-mostly: 0.24
ask-pace never & opening unnamed: 0.23; balance told-only & opening unnamed: 0.28
push-pace restarted-timer & ask-size band-share: 0.09; push-rate half-minutes & ask-size band-share: 0.13
push-alphabet band & answer-size varied: 0.49; push-pace restarted-timer & balance told-mostly: 0.48
push-pace loose-beat & ask-pace luck: 0.26; push-rate minutes & answer-size band: 0.12
answer-size band & balance asks-mostly: 0.49; push-alphabet band & ask-size one-share: 0.25
push-pace luck & answer-size band: 0.26; push-pace restarted-timer & opening unnamed: 0.79
push-alphabet one & ask-size one-share: 0.48; push-alphabet one & odometer both: 0.26; push-pace luck & odometer both: 0.24
answer-size rare & odometer asked: 0.83; push-pace bursts & odometer asked: 0.10; balance asks-mostly & odometer asked: -0.08
push-alphabet two & ask-size one-share: 0.23; push-rate ten-seconds & ask-size band-share: 0.08
push-size job & odometer asked: 0.12; balance both & odometer asked: 0.16; push-size large & ask-pace luck: 0.40
push-alphabet one & answer-size rare: 0.09; push-size large & ask-pace bursts: 0.28
push-rate half-minutes & odometer asked: 0.11; push-size large & ask-size one-share: 0.61; odometer asked & port other: 0.18
push-pace luck & odometer asked: -0.08; push-alphabet band & answer-size band: 0.32; push-alphabet two & ask-pace luck: 0.23
push-rate ten-seconds & odometer asked: 0.09; push-pace restarted-timer & ask-pace luck: 0.19
push-alphabet band & odometer asked: 0.07; push-alphabet band & ask-pace luck: 0.67
push-alphabet band & ask-size band-share: 0.41; push-size large & ask-size band-share: 0.18
push-size large & answer-size band: 0.09; push-size job & odometer both: 0.39; push-rate ten-seconds & odometer both: 0.27
balance told-mostly & odometer both: 0.26; odometer both & port other: 0.83; push-alphabet one & odometer asked: 0.11
push-alphabet one & push-rate seconds: 0.39; balance asks-mostly & odometer both: 0.25
push-pace restarted-timer & odometer both: 0.05; push-rate half-minutes & odometer both: 0.09
balance both & odometer both: 0.16; push-alphabet one & ask-size one-long: 0.07; ask-size one-long & ask-pace luck: 0.12
push-pace restarted-timer & answer-size band: 0.08; push-size large & odometer asked: 0.12
push-rate minutes & odometer both: 0.07; push-pace bursts & odometer both: 0.10; push-pace loose-beat & answer-size band: 0.26
`),
};
