/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 39694 look-alikes and 13701 miners of the lab (seed 1, ridge 5), straightened
 * (1.12, 0.01) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from './weigh.ts';

export const weights: Weights = {
  base: -2.47,
  seen: {
    'push-alphabet one': -0.07,
    'push-alphabet branches': 0.57,
    'push-alphabet two': 0.08,
    'push-alphabet band': -0.13,
    'push-alphabet several': 0.12,
    'push-alphabet many': -0.21,
    'push-size tiny': -0.99,
    'push-size small': -0.88,
    'push-size job': 0.59,
    'push-size large': 1.06,
    'push-size huge': 0.59,
    'push-sameness exact': 0.55,
    'push-sameness near': -0.33,
    'push-sameness loose': 0.15,
    'push-pace luck': 0.15,
    'push-pace restarted-timer': 0.5,
    'push-pace beat': -0.2,
    'push-pace loose-beat': 0.32,
    'push-pace bursts': 0.47,
    'push-rate seconds': 0.3,
    'push-rate ten-seconds': 0.58,
    'push-rate half-minutes': 0.36,
    'push-rate minutes': 0.15,
    'push-rate rare': -0.16,
    'ask-size one-short': -0.52,
    'ask-size one-share': 0.64,
    'ask-size one-long': -0.28,
    'ask-size band-share': 0.27,
    'ask-size mostly-one': -0.69,
    'ask-size many': -0.6,
    'ask-pace follows': 0.13,
    'ask-pace luck': 0.39,
    'ask-pace restarted-timer': -0.35,
    'ask-pace beat': -0.87,
    'ask-pace loose-beat': -0.75,
    'ask-pace bursts': 0.23,
    'ask-pace never': -0.07,
    'answer-size alike': -0.65,
    'answer-size alike-long': 0.0,
    'answer-size band': -0.14,
    'answer-size varied': 0.07,
    'answer-size rare': -0.44,
    'balance told-only': 0.45,
    'balance told-mostly': 0.27,
    'balance both': 0.44,
    'balance asks-mostly': -0.24,
    'balance asks-only': -0.92,
    'balance silent': 0.0,
    'odometer both': 0.12,
    'odometer asked': 0.09,
    'odometer none': 0.21,
    'port web': -0.07,
    'port service': -1.31,
    'port other': 1.38,
    'opening openssl': 0.46,
    'opening unnamed': 0.11,
    'opening named': -0.4,
    'opening unseen': -0.17,
  },
  together: pairsOf(`
ask-size band-share & balance asks-only: -0.27; ask-size band-share & port web: -0.08
ask-pace loose-beat & answer-size rare: 0.40; ask-pace loose-beat & balance asks-only: -0.56
ask-pace loose-beat & port web: -0.35; ask-pace loose-beat & opening unseen: -0.21; answer-size rare & balance asks-only: -0.05
answer-size rare & port web: -0.35; answer-size rare & opening unseen: -0.06; balance asks-only & port web: -0.77
balance asks-only & opening unseen: -0.19; port web & opening unseen: 0.11; push-alphabet two & push-size small: 0.14
push-alphabet two & push-sameness near: -0.36; push-alphabet two & ask-size one-short: -0.20
push-alphabet two & answer-size alike: -0.07; push-alphabet two & balance both: -0.07; push-alphabet two & port service: -0.14
push-alphabet two & opening unnamed: 0.14; push-size small & ask-size one-short: 0.08; push-size small & answer-size alike: 0.17
push-size small & balance both: -0.15; push-size small & port service: -0.08; push-size small & opening unnamed: -0.07
push-sameness near & ask-size one-short: -0.45; push-sameness near & answer-size alike: -0.35
push-sameness near & balance both: -0.08; push-sameness near & port service: -0.16; push-sameness near & opening unnamed: -0.06
ask-size one-short & answer-size alike: -0.08; ask-size one-short & port service: -0.32
ask-size one-short & opening unnamed: -0.23; answer-size alike & balance both: -0.09; answer-size alike & port service: -0.12
answer-size alike & opening unnamed: -0.22; balance both & port service: -0.39; balance both & opening unnamed: 0.17
port service & opening unnamed: -0.12; push-alphabet two & opening unseen: -0.11; push-size small & opening unseen: -0.40
push-sameness near & opening unseen: -0.15; ask-size one-short & opening unseen: 0.58; answer-size alike & opening unseen: -0.15
balance both & opening unseen: 0.23; port service & opening unseen: -0.78; ask-size one-short & ask-pace beat: -0.09
ask-size one-short & balance asks-mostly: -0.13; ask-size one-short & odometer none: 0.35; ask-size one-short & port web: -0.12
ask-size one-short & opening named: -0.55; ask-pace beat & answer-size alike: -0.87; ask-pace beat & balance asks-mostly: -0.06
ask-pace beat & odometer none: -0.45; ask-pace beat & port web: -0.17; ask-pace beat & opening named: -0.09
answer-size alike & odometer none: -0.79; answer-size alike & port web: -0.29; answer-size alike & opening named: -0.13
balance asks-mostly & opening named: 0.08; odometer none & port web: 0.63; odometer none & opening named: 0.22
port web & opening named: -0.26; ask-pace beat & opening unseen: -0.25; balance asks-mostly & opening unseen: 0.07
odometer none & opening unseen: 0.29; ask-size one-short & balance asks-only: 0.14; ask-size one-short & port other: -0.08
ask-pace beat & port other: -0.66; answer-size alike & balance asks-only: -0.69; answer-size alike & port other: -0.25
balance asks-only & odometer none: 0.58; balance asks-only & port other: 0.26; odometer none & port other: 0.21
port other & opening unseen: 0.51; push-alphabet many & push-size small: -0.60; push-alphabet many & push-sameness loose: 0.12
push-alphabet many & push-pace bursts: -0.82; push-alphabet many & push-rate seconds: 0.25
push-alphabet many & ask-size one-short: -0.09; push-alphabet many & ask-pace bursts: -0.33
push-alphabet many & balance told-mostly: 0.22; push-alphabet many & port service: -0.13
push-alphabet many & opening unseen: -0.12; push-size small & push-sameness loose: -0.71
push-size small & push-pace bursts: -0.22; push-size small & ask-pace bursts: 0.18; push-size small & answer-size varied: -0.07
push-size small & balance told-mostly: 0.20; push-sameness loose & push-rate seconds: 0.15
push-sameness loose & ask-size one-short: -0.47; push-sameness loose & ask-pace bursts: -0.39
push-sameness loose & answer-size varied: 0.11; push-sameness loose & balance told-mostly: -0.24
push-sameness loose & port service: -0.26; push-pace bursts & push-rate seconds: 0.49
push-pace bursts & ask-size one-short: -0.23; push-pace bursts & answer-size varied: -0.07
push-pace bursts & balance told-mostly: 0.15; push-pace bursts & port service: -0.06; push-pace bursts & opening unseen: 0.22
push-rate seconds & ask-size one-short: -0.28; push-rate seconds & ask-pace bursts: 0.22
push-rate seconds & answer-size varied: 0.14; push-rate seconds & opening unseen: 0.14
ask-size one-short & balance told-mostly: -0.25; ask-pace bursts & answer-size varied: -0.28
ask-pace bursts & balance told-mostly: 0.12; ask-pace bursts & port service: -0.27
answer-size varied & balance told-mostly: 0.15; answer-size varied & port service: -0.48
answer-size varied & opening unseen: 0.09; balance told-mostly & port service: -0.32
balance told-mostly & opening unseen: -0.21; push-alphabet many & push-size job: -1.01
push-alphabet many & push-pace luck: -0.11; push-alphabet many & push-rate rare: 0.10; push-alphabet many & ask-pace luck: -0.29
push-alphabet many & answer-size rare: -0.55; push-alphabet many & balance both: -0.95; push-alphabet many & port web: -0.20
push-alphabet many & opening named: -0.08; push-size job & push-sameness loose: -0.15; push-size job & push-pace luck: -0.08
push-size job & push-rate rare: -0.31; push-size job & ask-size one-short: -0.33; push-size job & ask-pace luck: 0.40
push-size job & answer-size rare: -0.21; push-size job & balance both: -0.29; push-size job & port web: 0.49
push-size job & opening named: 0.18; push-sameness loose & ask-pace luck: 0.19; push-sameness loose & answer-size rare: 0.08
push-sameness loose & balance both: 0.25; push-sameness loose & port web: 0.45; push-sameness loose & opening named: -0.23
push-pace luck & push-rate rare: -0.10; push-pace luck & ask-size one-short: -0.16; push-pace luck & ask-pace luck: 0.21
push-pace luck & answer-size rare: 0.18; push-pace luck & balance both: 0.25; push-pace luck & port web: 0.07
push-pace luck & opening named: 0.30; push-rate rare & ask-size one-short: -0.19; push-rate rare & ask-pace luck: -0.21
push-rate rare & opening named: 0.13; ask-size one-short & ask-pace luck: -0.24; ask-size one-short & answer-size rare: -0.17
ask-pace luck & answer-size rare: 0.32; ask-pace luck & balance both: 0.50; ask-pace luck & port web: -0.59
ask-pace luck & opening named: 0.26; answer-size rare & balance both: -0.44; answer-size rare & opening named: -0.37
balance both & port web: 0.13; balance both & opening named: -0.13; push-size job & opening unseen: 0.09
push-pace luck & opening unseen: 0.11; push-rate rare & opening unseen: -0.31; ask-pace luck & opening unseen: 0.22
push-alphabet many & push-rate minutes: -0.16; push-alphabet many & ask-size mostly-one: -0.39
push-alphabet many & odometer none: -0.72; push-size small & push-rate minutes: -0.07
push-size small & ask-size mostly-one: -0.13; push-size small & answer-size rare: -0.43; push-size small & odometer none: -0.45
push-size small & port web: -0.49; push-size small & opening named: -0.28; push-sameness loose & ask-size mostly-one: 0.17
push-sameness loose & odometer none: -0.27; push-pace bursts & push-rate minutes: -0.11
push-pace bursts & ask-size mostly-one: -0.08; push-pace bursts & balance both: -0.15; push-pace bursts & odometer none: -0.11
push-pace bursts & port web: 0.33; push-pace bursts & opening named: 0.28; push-rate minutes & ask-size mostly-one: -0.30
push-rate minutes & ask-pace bursts: -0.38; push-rate minutes & answer-size rare: -0.26; push-rate minutes & balance both: -0.32
push-rate minutes & odometer none: 0.15; push-rate minutes & opening named: 0.15; ask-size mostly-one & ask-pace bursts: -0.66
ask-size mostly-one & answer-size rare: -0.25; ask-size mostly-one & balance both: 0.32
ask-size mostly-one & odometer none: -0.43; ask-size mostly-one & port web: -0.23; ask-size mostly-one & opening named: -0.18
ask-pace bursts & answer-size rare: -0.82; ask-pace bursts & balance both: 0.17; ask-pace bursts & odometer none: 0.33
ask-pace bursts & port web: 0.43; ask-pace bursts & opening named: 0.08; answer-size rare & odometer none: -0.08
push-rate minutes & opening unseen: 0.13; ask-size mostly-one & opening unseen: -0.12
push-alphabet several & push-size small: -0.09; push-alphabet several & push-sameness exact: -0.63
push-alphabet several & balance both: -0.36; push-alphabet several & port service: -0.16
push-alphabet several & opening named: 0.22; push-size small & push-sameness exact: -0.15
push-sameness exact & balance both: -0.51; push-sameness exact & port service: -0.21; push-sameness exact & opening named: 0.08
port service & opening named: -0.22; push-alphabet several & opening unseen: -0.11; push-sameness exact & opening unseen: -0.07
push-alphabet many & push-rate ten-seconds: 0.07; push-alphabet many & ask-pace beat: -0.15
push-alphabet many & answer-size alike: -0.28; push-alphabet many & port other: 0.12; push-size job & push-pace bursts: -0.12
push-size job & push-rate ten-seconds: 0.35; push-size job & ask-pace beat: -0.28; push-size job & answer-size alike: -0.38
push-size job & balance told-mostly: 0.29; push-size job & port other: 0.48; push-sameness loose & ask-pace beat: -0.12
push-sameness loose & answer-size alike: -0.55; push-pace bursts & push-rate ten-seconds: 0.50
push-pace bursts & ask-pace beat: -0.15; push-pace bursts & answer-size alike: 0.24; push-pace bursts & port other: 0.20
push-rate ten-seconds & ask-size one-short: -0.07; push-rate ten-seconds & ask-pace beat: 0.35
push-rate ten-seconds & answer-size alike: 0.34; push-rate ten-seconds & balance told-mostly: 0.24
push-rate ten-seconds & port other: 0.32; push-rate ten-seconds & opening named: -0.11
ask-pace beat & balance told-mostly: 0.14; answer-size alike & balance told-mostly: 0.40; balance told-mostly & port other: 0.09
port other & opening named: 0.07; push-rate ten-seconds & opening unseen: 0.17; push-alphabet many & push-sameness exact: -0.33
push-alphabet many & ask-size band-share: 0.14; push-alphabet many & ask-pace restarted-timer: -0.44
push-size job & push-sameness exact: 1.00; push-size job & ask-size band-share: 0.30
push-size job & ask-pace restarted-timer: -0.29; push-size job & balance asks-only: -0.27; push-size job & odometer none: -0.21
push-size job & port service: -0.38; push-sameness exact & ask-pace restarted-timer: -0.06
push-sameness exact & answer-size rare: -0.54; push-sameness exact & balance asks-only: -0.10
ask-size band-share & opening named: 0.16; ask-pace restarted-timer & answer-size rare: -0.21
ask-pace restarted-timer & balance asks-only: 0.22; ask-pace restarted-timer & odometer none: 0.29
ask-pace restarted-timer & port service: -0.15; ask-pace restarted-timer & opening named: -0.38
answer-size rare & port service: -0.24; balance asks-only & port service: -0.42; balance asks-only & opening named: -0.32
odometer none & port service: -0.63; ask-size one-share & ask-pace beat: -0.88; ask-size one-share & answer-size alike: 0.82
ask-size one-share & balance asks-only: 0.69; ask-size one-share & port web: 0.17; ask-size one-share & opening unseen: -0.07
ask-size many & ask-pace beat: 0.45; ask-size many & answer-size alike: -1.24; ask-size many & balance asks-only: -0.49
ask-size many & odometer none: -0.27; ask-size many & port web: -0.15; ask-size many & opening unnamed: -0.10
ask-pace beat & opening unnamed: -0.26; balance asks-only & opening unnamed: -0.22; port web & opening unnamed: -0.20
ask-size many & opening unseen: -0.28; ask-size one-short & ask-pace loose-beat: 0.48
ask-pace loose-beat & answer-size alike: -0.45; ask-pace loose-beat & odometer none: -0.49
push-alphabet band & push-size job: 0.47; push-alphabet band & push-sameness loose: -0.50
push-alphabet band & push-pace beat: -0.57; push-alphabet band & push-rate minutes: 0.28
push-alphabet band & ask-size one-short: -0.57; push-alphabet band & ask-pace beat: -0.29
push-alphabet band & answer-size alike: -0.58; push-alphabet band & balance both: 0.68; push-alphabet band & port other: 0.09
push-alphabet band & opening named: -0.25; push-size job & push-pace beat: -0.15; push-size job & push-rate minutes: 0.07
push-sameness loose & push-pace beat: -0.40; push-pace beat & push-rate minutes: 0.41; push-pace beat & ask-size one-short: 0.14
push-pace beat & ask-pace beat: 0.13; push-pace beat & answer-size alike: 0.19; push-pace beat & balance both: 0.09
push-pace beat & port other: -0.12; push-pace beat & opening named: -0.16; push-rate minutes & ask-pace beat: -0.28
push-rate minutes & answer-size alike: -0.07; push-rate minutes & port other: 0.28; ask-pace beat & balance both: -0.88
balance both & port other: 0.70; push-alphabet band & opening unseen: -0.24; push-pace beat & opening unseen: -0.16
push-alphabet several & push-size tiny: -0.22; push-alphabet several & push-rate half-minutes: 0.20
push-alphabet several & balance told-only: 0.43; push-alphabet several & port web: -0.26
push-size tiny & push-sameness exact: -0.92; push-size tiny & push-pace restarted-timer: -0.60
push-size tiny & push-rate half-minutes: -0.43; push-size tiny & balance told-only: -0.76; push-size tiny & port web: -0.77
push-size tiny & opening named: -0.33; push-sameness exact & push-pace restarted-timer: -0.34
push-sameness exact & balance told-only: 0.18; push-pace restarted-timer & push-rate half-minutes: 0.89
push-pace restarted-timer & balance told-only: -0.23; push-pace restarted-timer & port web: 0.53
push-pace restarted-timer & opening named: -0.29; push-rate half-minutes & port web: 0.32
push-rate half-minutes & opening named: -0.21; balance told-only & opening named: -0.08; push-size tiny & opening unseen: -0.58
push-pace restarted-timer & opening unseen: -0.10; push-rate half-minutes & opening unseen: 0.08
balance told-only & opening unseen: -0.06; push-alphabet one & push-size tiny: -0.41
push-alphabet one & push-sameness exact: 0.55; push-alphabet one & push-pace restarted-timer: 0.40
push-alphabet one & push-rate minutes: -0.07; push-alphabet one & ask-size many: -0.18
push-alphabet one & ask-pace bursts: 0.13; push-alphabet one & balance both: 0.24; push-alphabet one & odometer none: 0.16
push-alphabet one & port service: -0.14; push-alphabet one & opening named: -0.28; push-size tiny & push-rate minutes: -0.23
push-size tiny & ask-size many: -0.19; push-size tiny & ask-pace bursts: 0.09; push-size tiny & answer-size varied: -0.08
push-size tiny & odometer none: -0.14; push-size tiny & port service: -0.13; push-sameness exact & push-rate minutes: 0.21
push-sameness exact & ask-size many: -0.30; push-sameness exact & ask-pace bursts: 0.54
push-sameness exact & answer-size varied: 0.07; push-pace restarted-timer & push-rate minutes: -0.14
push-pace restarted-timer & ask-size many: 0.09; push-pace restarted-timer & answer-size varied: 0.09
push-pace restarted-timer & balance both: -0.19; push-pace restarted-timer & odometer none: 0.14
push-pace restarted-timer & port service: -0.12; push-rate minutes & ask-size many: -0.30
push-rate minutes & port service: -0.15; ask-size many & ask-pace bursts: -0.78; ask-size many & answer-size varied: 0.66
ask-size many & balance both: -0.12; ask-size many & port service: -0.28; ask-size many & opening named: -0.22
answer-size varied & odometer none: 0.51; answer-size varied & opening named: -0.06; push-alphabet one & opening unseen: 0.07
push-alphabet several & push-pace luck: 0.23; push-alphabet several & push-rate rare: -0.10
push-alphabet several & ask-size many: -0.13; push-alphabet several & ask-pace luck: 0.35
push-alphabet several & answer-size varied: -0.10; push-alphabet several & odometer none: -0.30
push-size tiny & push-rate rare: -0.08; push-size tiny & ask-pace luck: -0.15; push-size tiny & balance asks-mostly: -0.13
push-sameness exact & push-pace luck: 0.48; push-sameness exact & push-rate rare: -0.13
push-sameness exact & ask-pace luck: 0.07; push-pace luck & answer-size varied: 0.45; push-pace luck & balance asks-mostly: 0.15
push-pace luck & odometer none: -0.09; push-pace luck & port service: -0.20; push-rate rare & balance asks-mostly: -0.37
push-rate rare & odometer none: -0.50; ask-size many & ask-pace luck: -0.28; ask-size many & balance asks-mostly: -0.39
ask-pace luck & answer-size varied: 0.13; ask-pace luck & balance asks-mostly: 0.27; ask-pace luck & odometer none: 0.44
ask-pace luck & port service: -0.28; balance asks-mostly & port service: -0.17; push-alphabet many & push-pace loose-beat: 0.53
push-alphabet many & push-rate half-minutes: -0.32; push-alphabet many & ask-size one-share: -0.35
push-size job & push-pace loose-beat: 0.22; push-size job & push-rate half-minutes: 0.44
push-size job & ask-size one-share: -0.44; push-sameness loose & push-pace loose-beat: 0.39
push-sameness loose & push-rate half-minutes: 0.35; push-sameness loose & ask-size one-share: -0.50
push-sameness loose & ask-pace restarted-timer: -0.41; push-pace loose-beat & push-rate half-minutes: 0.42
push-pace loose-beat & ask-size one-share: -0.07; push-pace loose-beat & ask-pace restarted-timer: -0.22
push-pace loose-beat & answer-size rare: 0.33; push-pace loose-beat & balance both: 0.07
push-pace loose-beat & odometer none: 0.12; push-pace loose-beat & port web: 0.13; push-pace loose-beat & opening named: -0.20
push-rate half-minutes & ask-size one-share: -0.19; push-rate half-minutes & ask-pace restarted-timer: -0.40
push-rate half-minutes & balance both: -0.30; ask-size one-share & ask-pace restarted-timer: 0.15
ask-size one-share & answer-size rare: 0.72; ask-size one-share & balance both: -0.33; ask-size one-share & odometer none: 0.53
ask-size one-share & opening named: 0.37; ask-pace restarted-timer & balance both: -0.34
push-pace loose-beat & opening unseen: 0.14; push-size job & ask-size mostly-one: 0.38; push-pace luck & push-rate minutes: 0.07
push-pace luck & ask-size mostly-one: -0.08; push-pace luck & answer-size alike: -0.23; push-rate minutes & ask-pace luck: 0.17
ask-size mostly-one & ask-pace luck: -0.34; ask-pace luck & answer-size alike: 0.06; push-alphabet band & push-pace luck: -0.20
push-alphabet band & push-rate rare: -0.05; push-alphabet band & ask-size mostly-one: 0.15
push-alphabet band & answer-size rare: 0.37; push-alphabet band & opening unnamed: 0.14; push-size job & ask-pace bursts: -0.22
push-size job & opening unnamed: 0.12; push-sameness loose & balance asks-only: -0.08
push-sameness loose & opening unnamed: 0.17; push-pace luck & ask-pace bursts: 0.25; push-pace luck & balance asks-only: -0.05
push-pace luck & port other: 0.28; push-pace luck & opening unnamed: -0.13; push-rate rare & ask-size mostly-one: -0.21
push-rate rare & ask-pace bursts: -0.30; push-rate rare & balance asks-only: -0.12; push-rate rare & port other: -0.10
push-rate rare & opening unnamed: 0.08; ask-size mostly-one & balance asks-only: -0.67; ask-size mostly-one & port other: -0.37
ask-size mostly-one & opening unnamed: -0.17; ask-pace bursts & balance asks-only: 0.15; ask-pace bursts & port other: 0.07
ask-pace bursts & opening unnamed: 0.13; answer-size rare & port other: 0.15; port other & opening unnamed: 0.43
ask-size mostly-one & ask-pace beat: 0.09; push-pace bursts & ask-pace restarted-timer: -0.15
push-rate minutes & ask-pace restarted-timer: -0.06; ask-pace restarted-timer & answer-size alike: -0.61
push-alphabet many & ask-size many: 0.05; push-size small & push-pace luck: -0.09; push-size small & ask-size many: -0.13
push-size small & ask-pace luck: -0.46; push-sameness loose & ask-size many: 0.34; push-pace luck & push-rate ten-seconds: 0.87
push-rate ten-seconds & ask-size many: 0.61; push-rate ten-seconds & ask-pace luck: 0.29
push-rate ten-seconds & answer-size rare: 0.11; push-rate ten-seconds & balance both: 0.51
push-rate ten-seconds & odometer none: 0.26; push-rate ten-seconds & port service: -0.19
ask-size many & answer-size rare: -0.40; ask-size band-share & ask-pace luck: 0.41
ask-size band-share & answer-size alike: -0.44; ask-pace luck & balance asks-only: -0.70; ask-pace luck & opening openssl: 0.12
answer-size alike & opening openssl: -0.16; balance asks-only & opening openssl: -0.19; odometer none & opening openssl: -0.27
port web & opening openssl: 0.28; push-alphabet one & push-sameness near: -0.61; push-alphabet one & push-pace luck: -0.25
push-alphabet one & ask-size one-short: 0.50; push-alphabet one & ask-pace beat: -0.28
push-alphabet one & answer-size alike: 0.48; push-alphabet one & port web: 0.29; push-size large & push-pace luck: 0.23
push-size large & push-rate minutes: 0.14; push-size large & ask-size one-short: -0.31; push-size large & ask-pace beat: -0.28
push-size large & answer-size alike: -0.24; push-size large & odometer none: 0.07; push-size large & port web: 0.79
push-size large & opening unseen: 0.16; push-sameness near & push-pace luck: -0.32
push-sameness near & push-rate minutes: -0.05; push-sameness near & ask-pace beat: -0.12
push-sameness near & odometer none: -0.07; push-sameness near & port web: -0.07; push-pace luck & ask-pace beat: -0.41
push-alphabet two & push-size large: -0.65; push-alphabet two & push-sameness loose: -0.49
push-alphabet two & push-pace restarted-timer: -0.34; push-alphabet two & ask-pace never: 0.47
push-alphabet two & balance told-only: 0.27; push-alphabet two & port other: -0.18; push-size large & push-sameness loose: 0.64
push-size large & ask-pace never: 0.26; push-size large & balance told-only: 0.56; push-size large & port other: 0.29
push-size large & opening named: 0.17; push-sameness loose & push-pace restarted-timer: 0.47
push-sameness loose & ask-pace never: -0.18; push-sameness loose & balance told-only: 0.19
push-pace restarted-timer & ask-pace never: -0.78; push-pace restarted-timer & port other: 0.08
push-rate minutes & ask-pace never: -0.46; push-rate minutes & balance told-only: 0.14
ask-pace never & balance told-only: -0.07; ask-pace never & port other: 0.42; ask-pace never & opening named: -0.14
balance told-only & port other: 0.42; ask-pace never & opening unseen: -0.17; ask-size mostly-one & port service: -0.09
push-alphabet two & push-size job: 0.68; push-alphabet two & push-rate half-minutes: -0.17
push-alphabet two & ask-pace beat: -0.16; push-alphabet two & balance told-mostly: -0.23
push-size job & push-sameness near: -0.26; push-sameness near & push-pace loose-beat: 0.14
push-sameness near & balance told-mostly: -0.42; push-pace loose-beat & ask-size one-short: -0.13
push-pace loose-beat & ask-pace beat: -0.27; push-pace loose-beat & answer-size alike: -0.36
push-pace loose-beat & port service: -0.08; push-pace loose-beat & opening unnamed: 0.22
push-rate half-minutes & ask-size one-short: 0.46; push-rate half-minutes & ask-pace beat: -0.55
push-rate half-minutes & answer-size alike: 0.64; push-rate half-minutes & port service: -0.16
push-rate half-minutes & opening unnamed: 0.06; balance told-mostly & opening unnamed: 0.13
push-alphabet several & push-sameness loose: 0.34; push-alphabet several & push-pace bursts: 0.26
push-alphabet several & ask-size one-short: -0.17; push-alphabet several & ask-pace loose-beat: -0.40
push-alphabet several & answer-size alike: 0.27; push-size small & balance asks-mostly: -0.47
push-sameness loose & ask-pace loose-beat: 0.26; push-pace bursts & ask-pace loose-beat: 0.07
push-pace bursts & balance asks-mostly: 0.19; push-rate minutes & ask-pace loose-beat: 0.39
push-rate minutes & balance asks-mostly: 0.37; ask-pace loose-beat & balance asks-mostly: -0.10
ask-pace loose-beat & opening named: -0.34; push-alphabet one & ask-pace loose-beat: 0.31
push-alphabet one & balance asks-mostly: -0.21; push-alphabet one & port other: -0.22
push-size tiny & ask-size one-short: -0.06; push-size tiny & ask-pace loose-beat: -0.07
push-size tiny & answer-size alike: 0.06; push-size tiny & port other: -0.09; push-sameness exact & ask-size one-short: 0.52
push-sameness exact & ask-pace loose-beat: 0.18; push-sameness exact & answer-size alike: 0.83
push-sameness exact & port other: 0.77; ask-pace loose-beat & port other: -0.34; balance asks-mostly & port other: -0.09
push-alphabet many & balance asks-mostly: 0.13; push-size small & push-rate half-minutes: -0.23
push-pace bursts & push-rate half-minutes: -0.37; push-rate half-minutes & ask-pace bursts: 0.85
push-rate half-minutes & balance asks-mostly: 0.66; ask-pace bursts & balance asks-mostly: -0.21
push-rate half-minutes & ask-size mostly-one: 0.17; ask-pace restarted-timer & balance asks-mostly: -0.10
push-alphabet many & answer-size band: 0.11; push-size job & answer-size band: 0.63
push-sameness loose & answer-size band: 0.51; push-pace bursts & answer-size band: -0.20
push-rate half-minutes & answer-size band: 0.33; push-rate half-minutes & port other: 0.21
ask-pace beat & answer-size band: -0.30; answer-size band & balance both: 0.10; answer-size band & opening named: 0.17
answer-size band & opening unseen: -0.14; ask-size band-share & answer-size band: 0.60
answer-size band & balance asks-only: -0.69; answer-size band & odometer none: 0.06; ask-size many & port other: -0.18
ask-pace beat & answer-size alike-long: 0.21; answer-size alike-long & balance asks-only: 0.55
answer-size alike-long & odometer none: 0.51; answer-size alike-long & port web: 0.25
push-alphabet band & push-size large: -0.72; push-alphabet band & push-rate half-minutes: 0.13
push-alphabet band & ask-pace loose-beat: -0.17; push-alphabet band & port web: -0.19
push-size large & push-pace loose-beat: 0.30; push-size large & push-rate half-minutes: 0.52
push-rate half-minutes & ask-pace loose-beat: -0.28; push-alphabet one & push-pace beat: 0.31
push-alphabet one & push-rate half-minutes: 0.25; push-alphabet one & balance told-only: -0.55
push-size tiny & push-pace beat: -0.08; push-sameness exact & push-pace beat: 0.57
push-pace beat & push-rate half-minutes: 0.15; push-pace beat & port service: -0.10
push-alphabet several & push-size job: -0.12; push-alphabet several & push-pace loose-beat: -0.35
push-alphabet several & ask-size one-long: 0.10; push-alphabet several & ask-pace restarted-timer: -0.87
push-alphabet several & answer-size rare: -0.68; push-sameness exact & push-pace loose-beat: -0.21
push-sameness exact & ask-size one-long: 0.27; push-pace loose-beat & ask-size one-long: -0.05
push-rate half-minutes & ask-size one-long: 0.08; ask-size one-long & ask-pace restarted-timer: -0.40
ask-size one-long & answer-size rare: -0.39; ask-size one-long & balance both: -0.32; ask-size one-long & port web: -0.13
ask-size one-long & opening unseen: -0.32; push-size job & opening openssl: 0.20; push-sameness loose & opening openssl: 0.20
push-pace luck & ask-pace restarted-timer: 0.30; push-pace luck & opening openssl: -0.13
push-rate minutes & opening openssl: -0.07; ask-size one-short & opening openssl: -0.31
ask-pace restarted-timer & opening openssl: 0.13; balance asks-mostly & opening openssl: -0.15
push-alphabet several & ask-pace bursts: 0.18; push-alphabet several & balance asks-only: -0.06
push-alphabet several & port other: 0.54; push-size job & ask-size many: 0.21; push-rate rare & opening openssl: -0.07
port other & opening openssl: 0.38; push-alphabet many & ask-pace loose-beat: 0.39; push-size small & port other: -0.31
push-pace luck & push-rate half-minutes: -0.72; push-rate half-minutes & ask-size many: -0.06
push-rate half-minutes & ask-pace luck: 0.65; ask-pace luck & answer-size band: 0.09; answer-size band & port web: -0.15
push-alphabet several & ask-size one-share: -0.40; push-alphabet several & ask-pace beat: 0.34
push-size tiny & push-sameness loose: -0.08; push-size tiny & answer-size rare: -0.15; push-pace luck & ask-size one-share: 0.35
push-rate minutes & ask-size one-share: 0.29; ask-size one-share & port service: -0.16; push-alphabet two & odometer none: 0.40
push-alphabet many & push-size tiny: -0.06; push-size tiny & push-pace bursts: -0.12
push-size tiny & push-rate ten-seconds: -0.14; push-size tiny & balance told-mostly: -0.09
push-rate ten-seconds & ask-pace bursts: 0.06; push-rate ten-seconds & answer-size varied: 0.53
balance told-mostly & odometer none: -0.38; ask-pace bursts & answer-size alike: 0.97
push-alphabet many & ask-pace follows: 0.07; push-size small & ask-pace follows: -0.33; push-size small & opening openssl: -0.13
push-sameness loose & ask-pace follows: 0.47; push-pace luck & ask-pace follows: 0.22
push-rate minutes & ask-pace follows: 0.25; ask-size one-short & ask-pace follows: -0.07
ask-pace follows & answer-size rare: 0.07; ask-pace follows & balance both: 0.25; balance both & opening openssl: 0.17
port service & opening openssl: -0.20; ask-pace follows & opening unseen: 0.10; push-rate ten-seconds & port web: 0.45
balance told-mostly & port web: 0.50; balance asks-mostly & opening unnamed: -0.24; ask-size many & answer-size band: 0.41
ask-size one-share & ask-pace loose-beat: -1.12; push-alphabet band & push-rate ten-seconds: -0.28
push-alphabet band & balance told-mostly: -0.35; push-pace luck & balance told-mostly: -0.35
push-alphabet two & push-size tiny: -0.18; push-alphabet two & push-sameness exact: 0.93
push-alphabet two & push-rate ten-seconds: 0.34; push-alphabet two & port web: 0.41; push-size tiny & ask-pace never: -0.42
push-sameness exact & push-rate ten-seconds: 0.59; push-sameness exact & ask-pace never: -0.06
push-pace restarted-timer & push-rate ten-seconds: -0.22; push-rate ten-seconds & ask-pace never: 0.07
push-rate ten-seconds & balance told-only: -0.20; ask-pace never & port web: -0.48
push-size small & push-pace loose-beat: -0.12; push-size small & ask-size one-share: -0.16
push-sameness exact & ask-size one-share: 0.15; ask-size mostly-one & opening openssl: -0.22
ask-size one-long & ask-pace beat: -0.24; ask-size one-long & answer-size alike: 0.33
ask-size one-long & balance asks-only: -0.32; ask-size one-share & ask-pace luck: 0.67
ask-size one-share & odometer both: -0.08; answer-size alike & odometer both: 0.12; balance asks-only & odometer both: -0.14
odometer both & port web: -0.33; odometer both & opening unseen: 0.10; push-alphabet two & push-pace beat: -0.07
push-sameness near & push-pace beat: -0.37; push-rate minutes & balance told-mostly: -0.08
ask-pace follows & balance told-mostly: -0.07; ask-pace follows & odometer none: 0.10
answer-size rare & balance told-mostly: 0.06; push-pace bursts & opening openssl: 0.06
push-rate half-minutes & opening openssl: 0.43; ask-pace beat & opening openssl: -0.28
push-alphabet one & ask-size one-share: 0.15; push-alphabet one & odometer asked: 0.08; push-size tiny & opening openssl: -0.07
push-sameness exact & odometer asked: 0.16; push-sameness exact & opening openssl: 0.22
ask-size one-share & odometer asked: 0.09; ask-size one-share & opening openssl: 0.26
ask-pace loose-beat & opening openssl: -0.30; balance asks-mostly & odometer asked: -0.09; odometer asked & port web: -0.07
odometer asked & opening openssl: -0.05; odometer asked & opening unseen: 0.16; ask-size one-long & port other: -0.15
push-alphabet band & push-pace bursts: 0.62; push-size job & push-rate seconds: 0.47
push-rate seconds & answer-size alike: -0.21; push-rate seconds & odometer none: 0.15
ask-pace loose-beat & balance told-mostly: -0.13; push-alphabet several & ask-pace never: 0.44
push-rate half-minutes & ask-pace never: -0.38; push-sameness near & ask-pace bursts: 0.12
push-sameness near & answer-size varied: 0.10; push-sameness near & opening named: -0.09
push-size small & push-pace restarted-timer: -0.22; push-pace restarted-timer & ask-size one-long: -0.41
push-pace restarted-timer & ask-pace restarted-timer: -0.70; push-pace restarted-timer & answer-size rare: -0.61
push-rate minutes & opening unnamed: -0.06; ask-pace luck & opening unnamed: -0.21; push-alphabet one & ask-size one-long: 0.17
push-alphabet one & balance asks-only: -0.05; push-pace luck & ask-pace loose-beat: 0.13
push-rate rare & ask-pace loose-beat: 0.11; push-rate rare & answer-size alike: -0.45
ask-size one-long & ask-pace loose-beat: -0.16; push-pace bursts & ask-size many: 0.16
push-rate seconds & answer-size rare: 0.09; push-rate seconds & balance both: 0.19
push-pace loose-beat & push-rate minutes: -0.08; balance told-mostly & opening openssl: 0.30
push-rate ten-seconds & ask-size mostly-one: 0.47; push-alphabet several & ask-size mostly-one: 0.23
push-size small & push-rate rare: -0.20; ask-size mostly-one & ask-pace loose-beat: 0.09
ask-size mostly-one & answer-size varied: -0.42; ask-size mostly-one & balance asks-mostly: -0.36
ask-pace loose-beat & opening unnamed: 0.09; ask-pace beat & odometer both: 0.11
push-alphabet several & push-rate ten-seconds: 0.10; push-alphabet one & balance told-mostly: 0.51
push-sameness exact & balance told-mostly: 0.93; push-pace beat & balance told-mostly: -0.73
ask-size many & balance told-mostly: 0.39; push-alphabet many & ask-size one-long: -0.14
push-sameness loose & ask-size one-long: -0.14; ask-size mostly-one & ask-pace restarted-timer: 0.11
ask-pace restarted-timer & port other: -0.24; ask-pace luck & port other: 1.26; ask-pace loose-beat & port service: -0.07
push-size job & ask-pace follows: 0.38; ask-pace follows & port web: 0.06; ask-pace restarted-timer & answer-size varied: -0.16
ask-size many & ask-pace loose-beat: 0.17; ask-size band-share & ask-pace beat: -0.21; ask-size band-share & port other: 0.36
ask-size band-share & opening unnamed: 0.13; answer-size alike-long & port other: -0.24
ask-size many & ask-pace restarted-timer: -0.15; push-sameness exact & opening unnamed: 0.31
push-alphabet one & ask-pace luck: -0.08; push-rate half-minutes & answer-size varied: -0.31
answer-size varied & port other: 0.54; push-pace bursts & ask-pace luck: 0.18; ask-size one-share & opening unnamed: 0.08
balance asks-mostly & odometer both: -0.19; odometer both & opening unnamed: -0.08; push-size tiny & ask-size mostly-one: -0.05
push-sameness exact & push-pace bursts: 0.46; push-pace bursts & balance told-only: 0.30
ask-pace restarted-timer & opening unnamed: -0.07; push-rate half-minutes & ask-size band-share: 0.19
push-rate rare & ask-pace restarted-timer: -0.15; push-alphabet one & push-size small: -0.32
push-alphabet one & push-pace loose-beat: 0.06; push-pace loose-beat & balance asks-mostly: 0.24
push-rate half-minutes & ask-pace follows: 0.11; push-pace bursts & opening unnamed: -0.10; odometer both & opening named: 0.06
push-alphabet two & push-pace luck: 0.22; push-sameness near & port other: -0.10; push-alphabet many & ask-pace never: 0.23
push-alphabet many & balance told-only: 0.41; push-size small & ask-pace never: -0.32
push-size small & balance told-only: -0.39; push-alphabet two & push-rate rare: -0.17
push-alphabet two & balance asks-mostly: 0.15; push-size job & push-pace restarted-timer: 1.14
push-rate minutes & ask-size one-long: 0.18; ask-size one-share & port other: 0.63; push-alphabet two & answer-size rare: -0.22
push-alphabet two & opening openssl: 0.08; push-pace loose-beat & opening openssl: 0.16
push-pace bursts & ask-size one-share: -0.15; push-size large & balance told-mostly: -0.18
push-alphabet many & push-pace restarted-timer: 0.34; push-alphabet band & opening openssl: 0.23
push-alphabet band & push-pace restarted-timer: -0.10; push-alphabet band & ask-pace never: -0.51
push-alphabet band & balance told-only: -0.36; ask-size one-share & answer-size alike-long: 0.27
push-pace loose-beat & port other: 0.27; push-sameness near & push-pace restarted-timer: 0.37
push-pace restarted-timer & ask-size one-short: 0.29; push-pace restarted-timer & answer-size alike: 0.41
push-alphabet one & answer-size rare: 0.53; push-size large & push-pace beat: -0.15; push-size small & balance asks-only: -0.07
balance asks-only & odometer asked: -0.10; push-rate seconds & balance told-only: 0.13; push-rate seconds & port web: 0.32
push-pace restarted-timer & ask-size one-share: -0.13; push-alphabet band & ask-pace restarted-timer: 0.12
ask-size one-long & balance asks-mostly: 0.36; push-alphabet two & ask-pace loose-beat: -0.09
push-sameness near & ask-pace loose-beat: -0.23; push-rate ten-seconds & opening unnamed: 0.36
push-alphabet several & push-sameness near: 0.41; push-sameness near & balance asks-mostly: 0.10
push-pace luck & ask-size band-share: 0.37; ask-size band-share & balance asks-mostly: 0.26
ask-size one-share & answer-size band: -0.75; answer-size band & balance asks-mostly: 0.28
push-alphabet branches & push-sameness near: -0.14; push-alphabet branches & push-rate minutes: 0.06
push-alphabet branches & ask-size one-short: 0.12; push-alphabet branches & answer-size alike: 0.12
push-alphabet branches & balance both: 0.14; push-alphabet branches & odometer none: 0.17
push-alphabet branches & opening named: 0.18; push-alphabet branches & opening unseen: 0.31
ask-pace luck & balance told-mostly: 0.27; push-size job & answer-size varied: 0.24; push-alphabet one & ask-pace never: -0.94
push-size tiny & push-pace loose-beat: -0.11; push-pace loose-beat & ask-pace never: -0.26
push-rate ten-seconds & ask-pace restarted-timer: 0.10; push-rate ten-seconds & opening openssl: 0.16
push-alphabet branches & push-pace loose-beat: 0.08; push-alphabet branches & push-rate half-minutes: 0.28
push-size job & balance told-only: 0.86; push-pace luck & balance told-only: 0.15
push-alphabet branches & push-rate ten-seconds: 0.15; push-pace restarted-timer & opening openssl: 0.42
ask-pace restarted-timer & balance told-mostly: -0.10; push-alphabet one & push-size job: 0.55
push-sameness exact & ask-pace beat: -0.29; push-size job & ask-pace never: 0.30; ask-size one-share & ask-pace follows: 0.25
push-pace luck & ask-pace never: 0.37; push-alphabet one & odometer both: -0.07; push-sameness exact & odometer both: 0.11
push-pace luck & odometer both: 0.32; push-alphabet branches & push-size tiny: -0.12
push-alphabet branches & push-pace restarted-timer: 0.22; push-alphabet branches & ask-pace never: 0.25
push-alphabet branches & balance told-only: 0.25; push-alphabet branches & port web: 0.33
push-alphabet two & ask-pace luck: 0.11; push-rate ten-seconds & ask-pace follows: -0.07
push-rate ten-seconds & ask-size one-share: -0.14; push-pace luck & odometer asked: 0.14
push-sameness loose & ask-size band-share: 0.65; ask-size band-share & ask-pace bursts: 0.18
ask-pace follows & answer-size alike: 0.05; ask-pace follows & port other: 0.09; push-alphabet one & push-rate ten-seconds: 0.20
push-pace loose-beat & ask-pace bursts: 0.14; ask-size one-share & ask-pace bursts: 0.89
push-pace restarted-timer & ask-pace luck: 0.20; push-pace restarted-timer & balance asks-mostly: -0.08
push-pace restarted-timer & ask-pace loose-beat: 0.06; push-alphabet one & ask-size mostly-one: 0.19
push-alphabet one & opening unnamed: 0.09; push-alphabet one & push-pace bursts: 0.14
push-alphabet two & ask-pace restarted-timer: 0.12; push-sameness exact & ask-pace follows: -0.32
push-pace restarted-timer & ask-pace follows: 0.11; answer-size band & opening openssl: -0.19
push-size large & push-rate seconds: -0.14; ask-size band-share & answer-size varied: 0.27
push-alphabet band & ask-size many: 0.35; push-alphabet band & answer-size varied: 0.23
push-size large & ask-size one-share: 0.34; push-alphabet band & ask-pace luck: 0.25
push-alphabet band & answer-size band: 0.32; push-sameness loose & odometer asked: 0.09
push-pace restarted-timer & balance told-mostly: 1.00; push-pace beat & push-rate ten-seconds: -0.54
answer-size alike & balance told-only: -0.23; ask-pace loose-beat & answer-size alike-long: -0.68
push-alphabet one & ask-pace restarted-timer: 0.62; push-alphabet two & ask-pace bursts: 0.24
push-alphabet one & ask-pace follows: -0.28; push-alphabet several & push-size large: 0.55
push-size large & ask-pace bursts: 0.20; push-size large & opening openssl: 0.35; push-alphabet many & push-size large: 1.22
push-size large & answer-size rare: 0.29; push-pace restarted-timer & opening unnamed: 0.47
ask-size one-share & balance told-mostly: 0.21; push-size large & push-sameness exact: 0.49
answer-size band & balance told-mostly: 0.17; push-alphabet two & ask-size one-share: 0.36
balance told-only & opening unnamed: 0.26; push-pace restarted-timer & ask-size band-share: 0.05
push-alphabet two & odometer asked: 0.09; push-pace luck & answer-size band: 0.56; push-pace loose-beat & ask-pace luck: 0.33
push-alphabet two & push-pace bursts: 0.23; ask-pace bursts & answer-size band: 0.34; ask-pace never & opening openssl: 0.23
balance told-only & opening openssl: 0.33; push-alphabet branches & push-pace luck: 0.27
push-alphabet branches & ask-size one-share: 0.18; push-size large & opening unnamed: 0.38
push-size large & balance asks-mostly: 0.53; push-rate minutes & odometer both: 0.22; push-alphabet branches & port other: 0.27
push-size large & ask-pace luck: 0.52; push-pace bursts & odometer asked: 0.11; push-size large & push-pace bursts: 0.62
ask-size band-share & balance told-mostly: 0.27; answer-size rare & odometer asked: 0.38
push-pace restarted-timer & answer-size band: 0.09; push-size job & odometer asked: 0.13; balance both & odometer asked: 0.26
push-alphabet branches & ask-pace luck: 0.07; odometer asked & port other: 0.17; push-pace loose-beat & odometer both: 0.07
push-alphabet branches & push-size large: 0.67; ask-size one-long & ask-pace luck: 0.17; push-size large & odometer asked: 0.18
push-pace loose-beat & odometer asked: 0.06; push-rate ten-seconds & odometer asked: 0.07; push-size large & odometer both: 0.08
push-rate ten-seconds & odometer both: 0.14; balance told-mostly & odometer both: 0.13; odometer both & port other: 0.46
push-rate half-minutes & odometer asked: 0.20; push-alphabet band & ask-size band-share: 0.48
push-rate half-minutes & odometer both: 0.15; push-size job & odometer both: 0.46; balance both & odometer both: 0.33
push-alphabet two & odometer both: 0.17; push-sameness loose & odometer both: 0.20
push-alphabet branches & push-sameness loose: 0.68; push-alphabet one & push-rate seconds: 0.25
push-sameness exact & push-rate seconds: 0.28; push-size large & ask-size band-share: 0.23
push-size large & answer-size band: 0.06
`),
};
