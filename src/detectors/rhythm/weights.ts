/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 91126 look-alikes and 25637 miners of the lab (seed 1, ridge 1), straightened
 * (1.05, -0.22) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from './weigh.ts';

export const weights: Weights = {
  base: -1.94,
  seen: {
    'push-alphabet one': 0.05,
    'push-alphabet branches': 0.68,
    'push-alphabet two': 0.12,
    'push-alphabet band': -0.17,
    'push-alphabet several': 0.07,
    'push-alphabet many': -0.16,
    'push-size tiny': -0.89,
    'push-size small': -0.93,
    'push-size job': 0.5,
    'push-size large': 0.86,
    'push-size huge': 1.04,
    'push-sameness identical': 0.18,
    'push-sameness exact': 0.96,
    'push-sameness near': -0.57,
    'push-sameness loose': 0.01,
    'push-pace luck': 0.08,
    'push-pace restarted-timer': 0.54,
    'push-pace beat': -0.26,
    'push-pace loose-beat': 0.09,
    'push-pace bursts': 0.33,
    'push-rate seconds': 0.19,
    'push-rate ten-seconds': 0.38,
    'push-rate half-minutes': 0.46,
    'push-rate minutes': 0.17,
    'push-rate rare': -0.43,
    'ask-size one-short': -0.74,
    'ask-size one-share': 0.76,
    'ask-size one-long': -0.21,
    'ask-size band-share': 0.51,
    'ask-size mostly-one': -0.63,
    'ask-size many': -0.51,
    'ask-pace echoes': -0.03,
    'ask-pace follows': 0.13,
    'ask-pace luck': 0.23,
    'ask-pace restarted-timer': -0.02,
    'ask-pace beat': -0.71,
    'ask-pace loose-beat': -0.68,
    'ask-pace bursts': 0.16,
    'ask-pace never': -0.01,
    'answer-size alike': -0.6,
    'answer-size alike-long': 0.02,
    'answer-size band': 0.13,
    'answer-size varied': 0.11,
    'answer-size rare': -0.49,
    'balance told-only': 0.14,
    'balance told-mostly': 0.44,
    'balance both': 0.64,
    'balance asks-mostly': -0.19,
    'balance asks-only': -1.03,
    'balance silent': 0.0,
    'odometer both': 0.07,
    'odometer asked': 0.14,
    'odometer none': 0.14,
    'shares lucky-answered': 0.38,
    'shares lucky': 0.54,
    'shares paced-answered': -0.8,
    'shares paced': -0.41,
    'shares none': -0.63,
    'jobs luck': 0.46,
    'jobs restarted-timer': 0.04,
    'jobs beat': -0.35,
    'jobs loose-beat': 0.06,
    'jobs bursts': 0.58,
    'jobs none': -0.02,
    'renewal differs': 0.63,
    'renewal same': -0.04,
    'port web': -0.19,
    'port service': -1.63,
    'port other': 1.81,
    'opening openssl': 0.59,
    'opening unnamed': 0.06,
    'opening named': -0.48,
    'opening unseen': -0.17,
  },
  together: pairsOf(`
ask-size band-share & ask-pace loose-beat: -0.24; ask-size band-share & answer-size rare: 0.40
ask-size band-share & balance asks-only: -0.33; ask-size band-share & shares paced: 0.05; ask-size band-share & port web: 0.13
ask-size band-share & opening unseen: 0.08; ask-pace loose-beat & answer-size rare: 0.49
ask-pace loose-beat & balance asks-only: -0.51; ask-pace loose-beat & shares paced: -0.19; ask-pace loose-beat & port web: 0.05
ask-pace loose-beat & opening unseen: -0.14; answer-size rare & balance asks-only: -0.18; answer-size rare & shares paced: -0.58
answer-size rare & port web: -0.33; answer-size rare & opening unseen: -0.08; balance asks-only & port web: -0.82
shares paced & opening unseen: -0.37; ask-size mostly-one & ask-pace beat: 0.25; ask-size mostly-one & answer-size rare: -0.34
ask-size mostly-one & balance asks-only: -0.82; ask-size mostly-one & shares none: -0.37
ask-size mostly-one & port service: -0.05; ask-size mostly-one & opening unnamed: -0.22
ask-pace beat & balance asks-only: -0.10; ask-pace beat & shares none: -0.36; ask-pace beat & opening unnamed: -0.18
answer-size rare & shares none: 0.20; answer-size rare & port service: -0.20; answer-size rare & opening unnamed: 0.14
balance asks-only & shares none: -0.22; balance asks-only & port service: -0.45; balance asks-only & opening unnamed: -0.30
shares none & port service: -0.20; shares none & opening unnamed: -0.15; port service & opening unnamed: -0.14
ask-size mostly-one & opening unseen: 0.07; ask-pace beat & opening unseen: -0.12; shares none & opening unseen: 0.06
port service & opening unseen: -0.87; push-alphabet several & push-size tiny: -0.28
push-alphabet several & push-sameness loose: 0.44; push-alphabet several & push-pace luck: 0.32
push-alphabet several & push-rate minutes: -0.06; push-alphabet several & ask-size one-share: -0.18
push-alphabet several & answer-size rare: -0.47; push-alphabet several & balance asks-mostly: -0.20
push-alphabet several & odometer none: -0.16; push-alphabet several & shares paced: -0.42
push-alphabet several & jobs none: 0.21; push-alphabet several & port service: -0.13
push-alphabet several & opening unseen: -0.14; push-size tiny & push-sameness loose: -0.05
push-size tiny & push-rate minutes: -0.23; push-size tiny & balance asks-mostly: -0.07; push-size tiny & odometer none: 0.17
push-size tiny & shares paced: 0.33; push-size tiny & jobs none: -0.58; push-size tiny & port service: -0.16
push-size tiny & opening unseen: -0.47; push-sameness loose & push-pace luck: -0.45
push-sameness loose & push-rate minutes: -0.19; push-sameness loose & ask-size one-share: -0.08
push-sameness loose & ask-pace beat: -0.20; push-sameness loose & answer-size rare: 0.25
push-sameness loose & balance asks-mostly: -0.07; push-sameness loose & odometer none: -0.06
push-sameness loose & shares paced: -0.35; push-sameness loose & jobs none: 0.13; push-sameness loose & port service: -0.27
push-sameness loose & opening unseen: -0.05; push-pace luck & push-rate minutes: -0.29
push-pace luck & ask-size one-share: 0.31; push-pace luck & ask-pace beat: -0.15; push-pace luck & answer-size rare: 0.13
push-pace luck & balance asks-mostly: 0.10; push-pace luck & odometer none: 0.08; push-pace luck & shares paced: 0.42
push-pace luck & jobs none: 0.09; push-pace luck & port service: -0.24; push-pace luck & opening unseen: 0.23
push-rate minutes & ask-size one-share: 0.09; push-rate minutes & ask-pace beat: -0.16
push-rate minutes & answer-size rare: 0.13; push-rate minutes & balance asks-mostly: 0.13
push-rate minutes & odometer none: 0.20; push-rate minutes & shares paced: -0.06; push-rate minutes & jobs none: 0.14
push-rate minutes & port service: -0.23; push-rate minutes & opening unseen: 0.14; ask-size one-share & ask-pace beat: -1.18
ask-size one-share & answer-size rare: 0.28; ask-size one-share & balance asks-mostly: -0.21
ask-size one-share & odometer none: 0.43; ask-size one-share & shares paced: -0.20; ask-size one-share & jobs none: 0.08
ask-size one-share & port service: -0.20; ask-size one-share & opening unseen: -0.20; ask-pace beat & balance asks-mostly: 0.07
ask-pace beat & odometer none: -0.16; ask-pace beat & shares paced: -0.17; answer-size rare & jobs none: -0.52
balance asks-mostly & odometer none: -0.11; balance asks-mostly & shares paced: 0.35; balance asks-mostly & jobs none: -0.30
balance asks-mostly & port service: -0.25; balance asks-mostly & opening unseen: 0.13; odometer none & shares paced: 0.33
odometer none & jobs none: 0.20; odometer none & port service: -0.64; odometer none & opening unseen: 0.08
shares paced & jobs none: 0.13; shares paced & port service: -0.22; jobs none & port service: -0.20
jobs none & opening unseen: 0.12; push-alphabet two & push-size small: 0.09; push-alphabet two & push-sameness identical: 0.87
push-alphabet two & push-pace luck: 0.25; push-alphabet two & push-rate rare: -0.11
push-alphabet two & ask-size one-share: 0.24; push-alphabet two & answer-size rare: -0.17
push-alphabet two & balance asks-mostly: 0.28; push-alphabet two & odometer none: 0.19; push-alphabet two & shares paced: -0.11
push-alphabet two & jobs none: -0.17; push-alphabet two & port service: -0.08; push-alphabet two & opening unseen: -0.15
push-size small & push-sameness identical: 0.39; push-size small & push-rate rare: -0.10
push-size small & answer-size rare: -0.61; push-size small & balance asks-mostly: -0.50; push-size small & odometer none: -0.22
push-size small & shares paced: 0.09; push-size small & jobs none: -0.29; push-size small & port service: -0.10
push-size small & opening unseen: -0.45; push-sameness identical & push-pace luck: 0.58
push-sameness identical & push-rate rare: -0.71; push-sameness identical & ask-size one-share: -0.61
push-sameness identical & ask-pace loose-beat: -0.33; push-sameness identical & answer-size rare: -0.63
push-sameness identical & balance asks-mostly: -0.30; push-sameness identical & odometer none: -0.63
push-sameness identical & shares paced: -0.85; push-sameness identical & jobs none: 0.11
push-sameness identical & port service: -0.19; push-sameness identical & opening unseen: -0.11
push-pace luck & push-rate rare: -0.22; push-pace luck & ask-pace loose-beat: -0.27; push-rate rare & ask-size one-share: -0.06
push-rate rare & ask-pace loose-beat: 0.30; push-rate rare & balance asks-mostly: -0.33; push-rate rare & odometer none: -0.21
push-rate rare & shares paced: 0.22; push-rate rare & jobs none: 0.08; push-rate rare & opening unseen: -0.14
ask-size one-share & ask-pace loose-beat: -0.68; ask-pace loose-beat & balance asks-mostly: -0.09
ask-pace loose-beat & odometer none: -0.15; ask-pace loose-beat & jobs none: 0.18; ask-pace loose-beat & port service: -0.12
push-alphabet one & push-size tiny: -0.25; push-alphabet one & push-sameness identical: 0.52
push-alphabet one & ask-size one-short: 0.31; push-alphabet one & ask-pace loose-beat: 0.48
push-alphabet one & answer-size rare: 0.24; push-alphabet one & balance asks-mostly: -0.14
push-alphabet one & odometer none: 0.06; push-alphabet one & shares paced: 0.44; push-alphabet one & port web: 0.39
push-alphabet one & opening openssl: 0.09; push-size tiny & push-sameness identical: -0.54
push-size tiny & ask-size one-short: 0.10; push-size tiny & ask-pace loose-beat: 0.15; push-size tiny & port web: -0.93
push-sameness identical & ask-size one-short: 0.61; push-sameness identical & port web: 0.15
push-sameness identical & opening openssl: 0.07; ask-size one-short & ask-pace loose-beat: 0.41
ask-size one-short & answer-size rare: -0.33; ask-size one-short & balance asks-mostly: 0.39
ask-size one-short & odometer none: 0.50; ask-size one-short & shares paced: -0.15; ask-size one-short & port web: -0.40
ask-size one-short & opening openssl: -0.39; ask-pace loose-beat & opening openssl: -0.27
answer-size rare & opening openssl: -0.27; balance asks-mostly & port web: -0.05; odometer none & port web: 0.78
odometer none & opening openssl: -0.12; shares paced & opening openssl: 0.21; port web & opening openssl: 0.33
ask-size one-short & opening unseen: 0.47; ask-size mostly-one & ask-pace loose-beat: -0.07
ask-size mostly-one & odometer none: -0.62; ask-size mostly-one & shares paced: -0.08
ask-size mostly-one & opening openssl: -0.27; balance asks-only & odometer none: 0.76
balance asks-only & opening openssl: -0.32; port service & opening openssl: -0.27; push-alphabet many & push-size tiny: -0.15
push-alphabet many & push-sameness loose: 0.11; push-alphabet many & push-rate minutes: -0.13
push-alphabet many & ask-size mostly-one: -0.78; push-alphabet many & ask-pace loose-beat: 0.40
push-alphabet many & answer-size rare: -0.34; push-alphabet many & balance asks-mostly: 0.23
push-alphabet many & odometer none: -0.66; push-alphabet many & shares paced: -0.31; push-alphabet many & jobs luck: -0.22
push-alphabet many & port web: -0.21; push-alphabet many & opening unnamed: 0.06; push-size tiny & ask-size mostly-one: 0.09
push-size tiny & jobs luck: -0.15; push-sameness loose & ask-size mostly-one: -0.17; push-sameness loose & jobs luck: 0.23
push-sameness loose & port web: 0.25; push-sameness loose & opening unnamed: 0.16; push-pace luck & ask-size mostly-one: 0.15
push-pace luck & jobs luck: -0.30; push-pace luck & opening unnamed: -0.32; push-rate minutes & ask-size mostly-one: -0.38
push-rate minutes & ask-pace loose-beat: 0.10; push-rate minutes & jobs luck: -0.06; push-rate minutes & port web: 0.27
push-rate minutes & opening unnamed: -0.21; ask-size mostly-one & balance asks-mostly: -0.38
ask-size mostly-one & jobs luck: 0.50; ask-size mostly-one & port web: -0.18; ask-pace loose-beat & jobs luck: -0.11
ask-pace loose-beat & opening unnamed: 0.16; answer-size rare & jobs luck: 0.23; balance asks-mostly & jobs luck: 0.39
balance asks-mostly & opening unnamed: -0.36; odometer none & jobs luck: -0.16; odometer none & opening unnamed: -0.10
shares paced & jobs luck: -0.08; jobs luck & port web: 0.43; jobs luck & opening unnamed: -0.15
port web & opening unnamed: -0.12; jobs luck & opening unseen: 0.36; ask-size one-share & balance asks-only: 0.84
ask-size one-share & opening openssl: 0.17; ask-pace beat & opening openssl: -0.18; ask-size mostly-one & ask-pace bursts: -0.85
ask-pace bursts & answer-size rare: -0.85; ask-pace bursts & balance asks-only: 0.25; ask-pace bursts & odometer none: 0.56
ask-pace bursts & port web: 0.17; ask-pace bursts & opening unseen: 0.13; odometer none & shares none: -0.52
push-alphabet one & push-pace luck: -0.36; push-alphabet one & jobs none: -0.18; push-size tiny & push-rate rare: 0.09
push-sameness identical & balance asks-only: -0.06; push-pace luck & ask-size one-short: -0.19
push-pace luck & balance asks-only: 0.21; push-rate rare & ask-size one-short: 0.31; push-rate rare & balance asks-only: 0.12
push-rate rare & port web: -0.15; ask-size one-short & balance asks-only: 0.18; ask-size one-short & jobs none: -0.09
balance asks-only & jobs none: 0.11; push-alphabet several & push-size job: -0.33; push-alphabet several & push-rate rare: -0.14
push-alphabet several & ask-pace restarted-timer: -0.65; push-alphabet several & balance asks-only: 0.19
push-size job & push-sameness loose: -0.74; push-size job & push-pace luck: -0.18; push-size job & push-rate rare: -0.84
push-size job & ask-size one-share: -0.37; push-size job & ask-pace restarted-timer: -0.24
push-size job & answer-size rare: 0.26; push-size job & balance asks-only: -0.29; push-size job & odometer none: -0.61
push-size job & shares paced: -0.24; push-size job & jobs none: -0.31; push-size job & port service: -0.47
push-size job & opening unseen: -0.10; push-sameness loose & push-rate rare: -0.28
push-sameness loose & ask-pace restarted-timer: -0.38; push-sameness loose & balance asks-only: 0.25
push-pace luck & ask-pace restarted-timer: 0.07; push-rate rare & ask-pace restarted-timer: -0.21
ask-size one-share & ask-pace restarted-timer: 0.28; ask-pace restarted-timer & answer-size rare: -0.41
ask-pace restarted-timer & balance asks-only: 0.16; ask-pace restarted-timer & odometer none: 0.09
ask-pace restarted-timer & shares paced: 0.33; ask-pace restarted-timer & jobs none: -0.22
ask-pace restarted-timer & port service: -0.22; push-alphabet several & ask-size mostly-one: 0.10
push-alphabet several & ask-pace loose-beat: -0.30; push-alphabet several & shares none: -0.19
push-alphabet several & opening unnamed: 0.11; push-sameness loose & shares none: 0.09; push-pace luck & shares none: 0.11
push-rate rare & ask-size mostly-one: -0.23; push-rate rare & opening unnamed: -0.08; ask-size mostly-one & jobs none: -0.19
ask-pace loose-beat & shares none: -1.00; balance asks-mostly & shares none: -0.39; shares none & jobs none: -0.14
jobs none & opening unnamed: -0.07; push-alphabet many & ask-size one-short: 0.10; push-alphabet many & ask-pace bursts: -0.37
push-alphabet many & shares none: -0.46; push-alphabet many & jobs none: 0.30; push-alphabet many & port service: -0.17
push-sameness loose & ask-size one-short: -0.17; push-sameness loose & ask-pace bursts: -0.39
push-rate rare & ask-pace bursts: -0.12; ask-size one-short & ask-pace bursts: -0.09; ask-size one-short & port service: -0.22
ask-pace bursts & jobs none: -0.17; ask-pace bursts & port service: -0.24; ask-size one-short & ask-pace restarted-timer: -0.11
ask-pace restarted-timer & port web: 0.12; ask-pace restarted-timer & opening openssl: 0.20
ask-size one-short & opening named: -0.61; ask-pace bursts & opening named: 0.37; answer-size rare & opening named: -0.29
balance asks-only & opening named: -0.43; odometer none & opening named: 0.28; shares none & opening named: -0.33
port service & opening named: -0.35; ask-size mostly-one & ask-pace luck: -0.40; ask-pace luck & answer-size rare: 0.57
ask-pace luck & balance asks-only: -0.83; ask-pace luck & odometer none: -0.23; ask-pace luck & shares paced: -0.18
ask-pace luck & port service: -0.28; push-alphabet two & push-size tiny: -0.13; push-alphabet two & ask-size many: -0.14
push-size tiny & ask-size many: -0.17; push-sameness identical & ask-size many: -0.80
push-sameness identical & opening unnamed: 0.13; push-pace luck & ask-size many: -0.17; push-rate rare & ask-size many: -0.16
ask-size many & ask-pace loose-beat: 0.11; ask-size many & answer-size rare: -0.08; ask-size many & balance asks-only: -0.69
ask-size many & odometer none: -0.19; ask-size many & shares paced: -0.12; ask-size many & port service: -0.37
ask-size many & opening unnamed: -0.18; ask-size many & opening unseen: -0.32; ask-pace restarted-timer & shares none: 0.47
ask-pace restarted-timer & opening named: -0.21; ask-size mostly-one & ask-pace restarted-timer: 0.18
ask-pace loose-beat & opening named: -0.42; shares paced & opening named: -0.23; port web & opening named: -0.43
ask-size mostly-one & opening named: -0.22; ask-pace beat & opening named: -0.23; ask-size one-share & port web: 0.30
ask-size one-share & opening named: 0.65; ask-pace beat & port web: -0.08; shares none & opening openssl: -0.22
push-alphabet one & shares none: -0.15; push-alphabet one & opening named: -0.22; push-size tiny & opening named: -0.39
push-sameness identical & shares none: 0.53; push-sameness identical & opening named: 0.09; push-pace luck & opening named: 0.39
push-alphabet several & push-sameness near: 0.57; push-alphabet several & ask-size one-short: -0.22
push-alphabet several & port web: -0.18; push-sameness near & ask-size one-short: -0.53
push-sameness near & ask-pace loose-beat: -0.30; push-sameness near & answer-size rare: -0.15
push-sameness near & balance asks-mostly: 0.15; push-sameness near & shares none: -0.09; push-sameness near & port web: -0.27
push-sameness near & opening named: -0.31; push-sameness near & opening unseen: -0.28
push-alphabet one & answer-size alike: 0.50; push-alphabet one & port service: -0.26; push-size tiny & answer-size alike: -0.11
push-sameness identical & answer-size alike: 0.61; ask-size one-short & answer-size alike: -0.15
ask-pace loose-beat & answer-size alike: 0.16; answer-size alike & balance asks-mostly: -0.48
answer-size alike & odometer none: -0.49; answer-size alike & shares paced: -1.02; answer-size alike & port service: -0.22
answer-size alike & opening unseen: -0.19; push-sameness near & push-pace luck: -0.52; push-sameness near & ask-pace beat: -0.08
push-sameness near & shares paced: -0.07; push-sameness near & jobs none: -0.07; push-rate minutes & ask-size one-short: -0.08
ask-pace restarted-timer & answer-size alike: -1.07; ask-pace restarted-timer & balance asks-mostly: 0.37
answer-size alike & shares none: -0.56; answer-size alike & opening openssl: -0.33; push-alphabet many & ask-pace beat: -0.14
push-alphabet many & balance both: -1.12; push-size tiny & balance both: 0.09; push-sameness loose & balance both: -0.08
push-pace luck & balance both: -0.35; push-rate minutes & balance both: -0.30; ask-size mostly-one & balance both: 0.26
ask-pace beat & balance both: -0.64; answer-size rare & balance both: -0.24; balance both & shares paced: -0.58
balance both & jobs none: -0.09; balance both & port web: 0.26; balance both & opening unnamed: 0.29
balance both & opening unseen: 0.24; push-alphabet several & ask-pace bursts: 0.22; push-sameness loose & opening named: -0.28
ask-pace bursts & balance asks-mostly: -0.48; push-alphabet branches & push-size tiny: -0.08
push-alphabet branches & push-sameness identical: -0.20; push-alphabet branches & push-pace luck: 0.31
push-alphabet branches & push-rate minutes: 0.06; push-alphabet branches & answer-size rare: 0.11
push-alphabet branches & odometer none: 0.11; push-alphabet branches & jobs none: -0.10
push-alphabet branches & port service: -0.07; push-alphabet branches & opening unseen: 0.26
push-sameness identical & push-rate minutes: -0.26; push-sameness identical & ask-size mostly-one: 0.68
push-alphabet many & opening named: -0.20; push-rate minutes & opening named: 0.36
push-alphabet several & push-pace loose-beat: -0.29; push-alphabet several & answer-size alike: 0.21
push-size job & push-pace loose-beat: 0.43; push-size job & ask-size one-short: -0.43; push-size job & answer-size alike: -0.31
push-size job & port web: 0.81; push-sameness loose & push-pace loose-beat: 0.24; push-sameness loose & answer-size alike: -0.39
push-pace loose-beat & ask-pace restarted-timer: 0.08; push-pace loose-beat & answer-size alike: -0.17
push-pace loose-beat & balance asks-mostly: -0.13; push-pace loose-beat & shares paced: -0.43
push-pace loose-beat & jobs none: 0.24; push-pace loose-beat & port web: 0.15; push-pace loose-beat & opening unseen: -0.15
push-rate rare & answer-size alike: 0.09; answer-size alike & jobs none: 0.08; answer-size alike & port web: -0.20
push-alphabet one & ask-pace restarted-timer: 0.56; push-size tiny & ask-pace restarted-timer: 0.18
push-pace luck & opening openssl: -0.22; push-rate rare & opening openssl: -0.23; ask-size one-share & ask-pace luck: -0.23
ask-pace luck & balance asks-mostly: 0.23; ask-pace luck & opening openssl: 0.30; push-alphabet one & ask-size mostly-one: 0.87
push-pace luck & answer-size alike: 0.06; ask-size one-short & opening unnamed: -0.20; ask-pace bursts & shares paced: -0.13
ask-pace bursts & opening openssl: -0.21; ask-size one-short & ask-pace luck: 0.22; ask-pace luck & opening named: 0.09
ask-size one-share & balance both: -0.15; ask-pace loose-beat & balance both: -0.27; balance both & shares none: -0.33
balance both & port service: -0.53; answer-size alike & balance asks-only: -0.37; push-alphabet many & push-size small: -0.74
push-size small & push-sameness loose: -0.77; push-size small & ask-size one-short: 0.26
push-alphabet several & opening openssl: 0.06; push-sameness loose & opening openssl: 0.19
push-sameness near & ask-pace bursts: -0.08; push-sameness near & port service: -0.13
push-alphabet many & push-pace loose-beat: 0.40; push-alphabet many & ask-pace restarted-timer: -0.72
push-size tiny & push-pace loose-beat: -0.07; push-pace loose-beat & answer-size rare: 0.41
push-pace loose-beat & shares none: 0.06; push-pace loose-beat & port service: -0.14
push-pace loose-beat & opening named: -0.22; ask-size one-share & opening unnamed: 0.15
ask-pace bursts & opening unnamed: -0.12; push-alphabet several & balance both: -0.57
push-rate minutes & ask-pace restarted-timer: -0.19; ask-size one-short & balance both: -0.27
ask-pace restarted-timer & balance both: -0.18; push-alphabet several & push-size small: 0.10
push-size small & push-rate minutes: -0.17; push-size small & ask-size mostly-one: -0.20
push-size small & opening unnamed: -0.08; ask-size many & ask-pace beat: 0.67; ask-size many & balance asks-mostly: -0.20
push-alphabet several & ask-size many: -0.19; push-size small & ask-size many: -0.09; push-size small & ask-pace bursts: 0.30
push-sameness loose & ask-size many: 0.70; ask-size many & ask-pace bursts: -1.28; answer-size alike & opening named: 0.10
push-size job & ask-size mostly-one: 0.50; answer-size alike & opening unnamed: -0.19; push-alphabet many & push-size job: -0.82
push-alphabet many & ask-size one-share: -0.29; ask-pace luck & port web: -0.35; ask-size many & port web: -0.22
push-alphabet many & answer-size alike: -0.48; push-size job & jobs luck: 0.11; push-rate rare & jobs luck: -0.36
ask-size one-share & answer-size alike: 1.49; ask-size one-share & jobs luck: -0.31; answer-size alike & jobs luck: 0.17
balance asks-only & jobs luck: 0.09; jobs luck & port service: -0.26; push-size small & answer-size alike: 0.40
balance both & opening named: 0.13; push-sameness near & ask-pace restarted-timer: 0.11; ask-size many & opening named: -0.12
push-alphabet two & push-rate minutes: 0.09; push-alphabet two & ask-size mostly-one: -0.13
push-rate minutes & opening openssl: -0.11; push-alphabet two & answer-size alike: 0.40
push-alphabet many & ask-size many: 0.21; ask-size many & opening openssl: 0.10; ask-size one-share & ask-pace bursts: 1.32
push-rate minutes & shares none: -0.25; push-rate minutes & answer-size alike: 0.06
push-alphabet many & shares lucky-answered: -0.41; push-size tiny & shares lucky-answered: -0.29
push-sameness loose & shares lucky-answered: 0.43; push-pace luck & shares lucky-answered: -0.08
push-rate minutes & shares lucky-answered: 0.46; ask-size one-short & shares lucky-answered: 1.03
ask-pace restarted-timer & shares lucky-answered: -0.07; answer-size rare & shares lucky-answered: 0.15
balance asks-only & shares lucky-answered: -0.91; odometer none & shares lucky-answered: 0.20
shares lucky-answered & jobs none: 0.17; shares lucky-answered & opening unnamed: -0.15
shares lucky-answered & opening unseen: 0.40; push-alphabet several & push-sameness identical: -0.78
push-alphabet several & push-pace restarted-timer: -0.06; push-size tiny & push-pace restarted-timer: -0.65
push-sameness identical & push-pace restarted-timer: -0.36; push-sameness identical & ask-pace beat: -0.25
push-pace restarted-timer & push-rate rare: -0.10; push-pace restarted-timer & ask-size one-short: 0.37
push-pace restarted-timer & answer-size rare: -0.43; push-pace restarted-timer & balance asks-mostly: 0.11
push-pace restarted-timer & odometer none: 0.27; push-pace restarted-timer & shares paced: -0.25
push-pace restarted-timer & jobs none: -0.15; push-pace restarted-timer & port service: -0.09
push-pace restarted-timer & opening named: -0.43; push-pace restarted-timer & opening unseen: -0.31
push-alphabet one & push-size small: -0.07; push-size small & balance asks-only: 0.27; answer-size rare & odometer asked: 0.51
balance asks-only & odometer asked: 0.19; odometer asked & opening unseen: 0.36; push-alphabet band & push-sameness loose: -0.67
push-alphabet band & ask-size mostly-one: 0.48; push-alphabet band & ask-pace beat: -0.17
push-alphabet band & answer-size rare: 0.36; push-alphabet band & balance both: 0.44; push-alphabet band & shares paced: 0.21
push-alphabet band & opening named: -0.46; push-alphabet band & opening unseen: -0.29
push-alphabet two & push-pace loose-beat: -0.42; push-alphabet two & ask-pace bursts: 0.17
push-sameness identical & ask-pace bursts: 0.41; push-pace loose-beat & ask-pace bursts: 0.42
push-size job & push-sameness near: -0.15; push-size job & ask-pace bursts: -0.33
push-alphabet several & shares paced-answered: 0.24; push-size small & shares paced-answered: -0.09
push-size small & port web: -0.62; push-sameness identical & shares paced-answered: 0.23
push-pace luck & shares paced-answered: 0.18; push-rate rare & shares paced-answered: -0.21
ask-pace restarted-timer & shares paced-answered: -0.40; answer-size rare & shares paced-answered: -0.11
balance asks-only & shares paced-answered: -0.59; odometer none & shares paced-answered: -0.15
shares paced-answered & jobs none: -0.22; shares paced-answered & port web: -0.21; shares paced-answered & opening unseen: -0.19
push-sameness near & balance both: -0.10; push-size small & shares none: 0.41; push-size small & opening named: -0.27
push-pace loose-beat & push-rate minutes: 0.20; push-pace loose-beat & ask-size one-share: -0.06
push-pace loose-beat & ask-pace beat: -0.21; push-pace loose-beat & balance both: 0.58
push-sameness identical & balance both: -0.32; ask-size one-share & odometer asked: 0.14
push-alphabet one & push-pace loose-beat: 0.17; push-pace loose-beat & ask-pace loose-beat: -0.07
push-pace loose-beat & opening openssl: 0.30; push-alphabet branches & push-pace loose-beat: 0.22
push-alphabet branches & ask-size one-short: 0.12; push-alphabet branches & port web: 0.29
push-rate minutes & ask-pace bursts: -0.16; push-alphabet several & jobs luck: 0.72; push-size small & jobs luck: -0.28
ask-pace bursts & jobs luck: 0.15; ask-pace restarted-timer & shares lucky: -0.35; answer-size rare & shares lucky: 0.28
balance asks-only & shares lucky: 0.64; odometer none & shares lucky: 0.28; shares lucky & port service: -0.30
shares lucky & opening openssl: 0.09; shares lucky & opening unseen: 0.09; push-sameness loose & push-pace restarted-timer: 0.57
push-pace restarted-timer & ask-pace restarted-timer: -0.46; push-pace restarted-timer & shares none: 0.15
ask-size many & shares none: 0.16; push-alphabet two & port web: 0.20; push-alphabet many & push-sameness identical: -0.23
push-size small & opening openssl: -0.12; push-alphabet several & jobs loose-beat: -0.44
push-size small & jobs loose-beat: -0.15; push-sameness loose & jobs loose-beat: -0.27
push-rate minutes & jobs loose-beat: -0.30; ask-pace restarted-timer & jobs loose-beat: -0.25
answer-size alike & jobs loose-beat: -0.16; balance asks-mostly & jobs loose-beat: 0.16; odometer none & jobs loose-beat: -0.10
shares paced & jobs loose-beat: -0.55; jobs loose-beat & port service: -0.08; jobs loose-beat & opening unseen: -0.22
push-alphabet one & opening unnamed: 0.18; push-alphabet many & push-pace bursts: -0.58
push-sameness loose & push-pace bursts: -0.29; push-pace bursts & push-rate minutes: -0.19
push-pace bursts & ask-size one-short: -0.31; push-pace bursts & ask-pace restarted-timer: -0.53
push-pace bursts & answer-size rare: 0.09; push-pace bursts & balance asks-mostly: 0.33; push-pace bursts & odometer none: -0.32
push-pace bursts & shares none: -0.24; push-pace bursts & jobs none: -0.39; push-pace bursts & port service: -0.09
push-pace bursts & opening unseen: 0.12; ask-size band-share & ask-pace beat: -0.28; ask-size band-share & odometer none: -0.20
ask-pace luck & answer-size alike: 0.05; ask-size band-share & opening named: 0.21
push-alphabet two & push-sameness loose: -1.18; push-alphabet two & ask-pace beat: 0.08; push-alphabet two & balance both: 0.14
push-alphabet two & opening named: 0.15; push-sameness loose & ask-size band-share: 0.77
ask-size band-share & balance both: 0.40; push-rate minutes & ask-size many: -0.27; ask-size many & balance both: -0.19
push-alphabet one & ask-size one-share: -0.17; ask-pace beat & shares paced-answered: -0.68
balance asks-mostly & shares paced-answered: -0.53; shares paced-answered & port service: -0.17
push-alphabet many & ask-size band-share: 0.09; push-pace luck & ask-size band-share: 0.21
ask-size band-share & ask-pace bursts: 0.41; ask-size band-share & jobs none: 0.11; push-size job & push-rate minutes: 0.26
push-alphabet two & ask-pace restarted-timer: -0.21; ask-pace bursts & balance both: 0.23
push-alphabet one & push-pace bursts: 0.20; push-alphabet one & shares paced-answered: 0.28
push-size small & push-pace bursts: -0.33; push-sameness identical & push-pace bursts: 0.79
push-rate minutes & shares paced-answered: 0.08; push-sameness near & ask-size one-share: 0.14
push-alphabet band & push-size small: -0.22; push-alphabet band & push-pace luck: -0.46
push-alphabet band & push-rate rare: -0.19; push-alphabet band & ask-size one-short: -0.34
push-alphabet band & ask-pace loose-beat: -0.09; push-alphabet band & answer-size alike: -0.19
push-alphabet band & odometer none: 0.09; push-alphabet band & jobs none: -0.08; push-alphabet one & ask-pace bursts: 0.18
push-size tiny & push-sameness exact: -0.27; push-sameness exact & ask-size one-short: 0.09
push-sameness exact & answer-size rare: 0.25; push-sameness exact & balance asks-mostly: 0.49
push-sameness exact & odometer none: 0.27; push-sameness exact & shares none: -0.15; push-sameness exact & opening unseen: 0.14
ask-pace luck & opening unnamed: -0.16; push-alphabet many & shares lucky: 0.42; push-sameness loose & shares lucky: -0.16
push-pace luck & shares lucky: -0.19; push-rate minutes & shares lucky: -0.29; balance asks-mostly & shares lucky: 0.48
shares lucky & jobs none: -0.21; ask-pace bursts & answer-size alike: 0.74; push-pace loose-beat & opening unnamed: 0.17
ask-size band-share & opening openssl: 0.17; ask-size one-short & jobs luck: 0.06
push-alphabet branches & balance asks-mostly: 0.11; push-alphabet branches & jobs luck: 0.16
push-sameness exact & push-pace luck: 0.47; push-sameness exact & jobs none: -0.19; push-sameness exact & opening unnamed: 0.42
push-rate rare & balance both: 0.11; push-size small & push-pace loose-beat: -0.36
push-alphabet one & push-rate half-minutes: -0.22; push-alphabet one & balance both: 0.57
push-size small & push-rate half-minutes: -0.15; push-size small & balance both: -0.06
push-sameness identical & push-rate half-minutes: 0.26; push-pace loose-beat & push-rate half-minutes: 0.54
push-rate half-minutes & ask-size one-share: 0.17; push-rate half-minutes & ask-pace restarted-timer: 0.14
push-rate half-minutes & answer-size rare: 0.16; push-rate half-minutes & balance both: -0.28
push-rate half-minutes & shares paced: -0.32; push-rate half-minutes & jobs none: 0.06; push-rate half-minutes & port web: 0.41
push-alphabet several & shares lucky: -0.30; push-rate rare & shares lucky: 0.07; ask-pace bursts & shares lucky: -0.61
shares lucky & port web: 0.62; ask-size many & ask-pace restarted-timer: 0.31; push-sameness loose & odometer asked: 0.14
push-pace luck & odometer asked: 0.17; push-sameness exact & port web: 0.26; push-sameness exact & opening openssl: 0.37
push-alphabet band & ask-size many: 0.57; balance asks-mostly & odometer asked: -0.28; odometer asked & opening openssl: -0.15
push-pace bursts & push-rate rare: -0.07; push-pace bursts & ask-pace loose-beat: 0.24; push-pace bursts & shares paced: -0.17
push-pace bursts & opening named: 0.24; answer-size rare & jobs loose-beat: 0.15
push-alphabet one & push-pace restarted-timer: 0.26; push-size small & push-pace restarted-timer: -0.23
push-pace restarted-timer & push-rate minutes: -0.11; push-pace restarted-timer & shares paced-answered: 0.33
ask-size mostly-one & shares paced-answered: 0.12; push-alphabet band & ask-pace bursts: 0.10
push-alphabet band & port web: -0.08; push-pace restarted-timer & port web: 0.28; push-alphabet many & ask-pace luck: -0.26
push-size tiny & ask-pace luck: -0.27; push-sameness loose & ask-pace luck: 0.10; push-pace luck & ask-pace luck: -0.15
push-rate minutes & ask-pace luck: 0.07; ask-pace luck & balance both: 0.27; ask-pace luck & jobs none: 0.11
push-alphabet two & push-pace restarted-timer: 0.06; push-pace restarted-timer & ask-pace bursts: 0.07
push-pace restarted-timer & balance both: -0.35; ask-size band-share & ask-pace restarted-timer: -0.32
push-alphabet two & push-sameness near: -0.67; push-alphabet two & shares none: 0.47
push-alphabet several & ask-pace luck: 0.14; push-alphabet one & push-pace beat: 0.23; push-size small & push-pace beat: 0.18
push-sameness identical & push-pace beat: -0.27; push-pace beat & ask-size one-share: -0.17
push-pace beat & odometer none: 0.08; push-pace beat & jobs none: 0.19; push-pace beat & port service: -0.09
push-pace beat & opening unseen: -0.26; ask-size one-share & shares paced-answered: -0.64
ask-pace bursts & shares paced-answered: 0.68; shares lucky & opening named: 0.20; push-size small & ask-pace luck: -0.28
shares lucky & opening unnamed: 0.16; push-pace restarted-timer & ask-pace loose-beat: 0.29
ask-size mostly-one & answer-size varied: -0.68; ask-pace luck & answer-size varied: 0.06
answer-size varied & odometer none: 0.50; answer-size varied & shares none: -0.25; answer-size varied & port web: -0.44
push-pace bursts & push-rate half-minutes: -0.67; push-pace bursts & ask-size one-share: -0.67
push-pace bursts & port web: 0.45; push-rate half-minutes & balance asks-mostly: 0.65
ask-size mostly-one & answer-size alike: 0.19; push-size small & shares lucky: -0.32; ask-pace loose-beat & shares lucky: 0.70
shares lucky & jobs luck: -0.08; ask-size many & shares lucky: 0.29; push-pace restarted-timer & answer-size alike: 0.57
odometer asked & opening named: -0.08; answer-size alike & shares lucky: 0.50; ask-pace beat & jobs luck: -0.24
jobs luck & opening named: 0.43; push-alphabet one & ask-size many: -0.36; push-alphabet band & push-size job: 0.49
push-alphabet band & push-rate minutes: 0.25; push-alphabet band & ask-size one-share: -0.09
push-alphabet band & shares none: 0.47; push-size job & balance both: -0.37; push-size job & jobs loose-beat: 0.32
push-pace loose-beat & jobs loose-beat: -0.49; balance both & jobs loose-beat: 0.11; jobs loose-beat & port web: 0.15
balance both & shares lucky: -0.45; push-alphabet band & ask-pace restarted-timer: 0.72
push-pace beat & push-rate minutes: 0.57; push-pace beat & answer-size alike: 0.11
answer-size alike & shares paced-answered: -0.18; push-alphabet two & shares paced-answered: -0.13
push-sameness near & push-pace restarted-timer: 0.48; push-pace restarted-timer & opening unnamed: 0.61
push-sameness loose & shares paced-answered: 0.10; push-size tiny & push-rate half-minutes: -0.36
push-sameness loose & push-rate half-minutes: 0.41; push-pace luck & push-rate half-minutes: -0.65
push-rate half-minutes & ask-size mostly-one: 0.57; push-rate half-minutes & shares none: 0.11
push-rate half-minutes & opening named: -0.26; push-size job & ask-size many: 0.15; ask-size many & jobs luck: 0.27
push-alphabet many & push-pace restarted-timer: 0.20; push-alphabet two & push-size job: 0.57
push-alphabet two & push-pace beat: -0.27; push-alphabet two & jobs loose-beat: 0.15; push-size job & push-pace beat: -0.31
push-size job & opening unnamed: 0.35; push-sameness near & push-pace beat: -0.36; push-sameness near & jobs loose-beat: 0.34
push-pace beat & balance both: 0.17; push-pace beat & shares none: 0.13; push-pace beat & jobs loose-beat: -0.21
ask-size one-short & jobs loose-beat: 0.20; ask-pace beat & answer-size alike: -0.89; ask-pace beat & jobs loose-beat: -0.07
answer-size alike & balance both: 0.09; jobs loose-beat & opening unnamed: 0.20; push-alphabet two & opening openssl: 0.13
push-size job & push-rate half-minutes: 0.46; push-sameness near & push-pace loose-beat: 0.07
push-sameness near & push-rate half-minutes: 0.10; push-rate half-minutes & ask-size one-short: 0.38
push-rate half-minutes & ask-pace beat: -0.35; push-rate half-minutes & answer-size alike: 0.38
push-rate half-minutes & jobs loose-beat: 0.64; push-rate half-minutes & port service: -0.23
push-rate half-minutes & opening unnamed: 0.31; push-alphabet one & push-size job: 0.47
push-alphabet one & ask-pace beat: -0.23; push-size job & push-sameness identical: 1.21; push-size job & jobs beat: -0.29
push-sameness identical & jobs beat: -0.28; push-pace beat & shares paced: 0.15; push-rate minutes & jobs beat: 0.77
answer-size alike & jobs beat: 0.05; balance both & jobs beat: -0.16; jobs beat & opening unseen: -0.32
push-alphabet two & balance told-mostly: -0.26; push-size job & push-rate ten-seconds: 0.10
push-size job & balance told-mostly: 0.31; push-size job & opening openssl: 0.30
push-sameness near & push-rate ten-seconds: -0.24; push-sameness near & balance told-mostly: -0.72
push-pace loose-beat & push-rate ten-seconds: -0.39; push-pace loose-beat & balance told-mostly: -0.15
push-rate ten-seconds & ask-size one-short: -0.44; push-rate ten-seconds & answer-size alike: 0.48
push-rate ten-seconds & balance told-mostly: 0.27; push-rate ten-seconds & odometer none: 0.08
push-rate ten-seconds & shares none: 0.24; push-rate ten-seconds & jobs loose-beat: 0.05
push-rate ten-seconds & port service: -0.14; push-rate ten-seconds & opening openssl: 0.55
ask-size one-short & balance told-mostly: -0.64; ask-pace loose-beat & balance told-mostly: 0.20
answer-size alike & balance told-mostly: 0.44; balance told-mostly & odometer none: -0.29
balance told-mostly & shares none: 0.49; balance told-mostly & jobs loose-beat: -0.49; balance told-mostly & port service: -0.36
balance told-mostly & opening openssl: 0.68; jobs loose-beat & opening openssl: 0.31
push-rate ten-seconds & opening unseen: -0.23; balance told-mostly & opening unseen: -0.33
push-rate ten-seconds & ask-pace beat: 0.30; push-rate ten-seconds & opening named: -0.47
jobs loose-beat & opening named: -0.23; push-rate half-minutes & balance told-mostly: 0.06
ask-size one-share & balance told-mostly: 0.47; balance told-mostly & shares paced: -0.18
push-alphabet band & opening unnamed: 0.25; push-alphabet band & push-pace beat: 0.08; push-alphabet band & jobs beat: -0.18
push-alphabet band & renewal same: -1.00; push-sameness loose & push-pace beat: -0.13; push-sameness loose & jobs beat: -0.21
push-sameness loose & renewal same: -0.76; push-pace beat & renewal same: -0.25; push-pace beat & opening named: -0.35
push-rate minutes & renewal same: 0.07; ask-size one-short & renewal same: 0.06; ask-pace beat & renewal same: 0.14
answer-size alike & renewal same: 0.08; shares none & renewal same: 0.09; jobs beat & renewal same: -0.25
jobs beat & opening named: -0.33; renewal same & opening named: -0.36; renewal same & opening unseen: -0.24
push-alphabet two & jobs bursts: 0.08; push-size small & push-rate ten-seconds: -0.05
push-size small & balance told-mostly: -0.10; push-pace loose-beat & jobs bursts: -0.06
push-rate ten-seconds & jobs bursts: 0.56; push-rate ten-seconds & opening unnamed: 0.54
ask-size one-short & jobs bursts: -0.24; ask-pace beat & jobs bursts: -0.09; answer-size alike & jobs bursts: 0.13
balance told-mostly & jobs bursts: 0.36; balance told-mostly & opening unnamed: 0.13; odometer none & jobs bursts: 0.24
shares none & jobs bursts: 0.10; jobs bursts & port service: -0.06; jobs bursts & opening unnamed: -0.08
jobs bursts & opening unseen: 0.18; push-alphabet two & renewal same: 0.45; push-sameness near & renewal same: 0.25
push-rate minutes & jobs restarted-timer: -0.24; answer-size alike & jobs restarted-timer: 0.32
jobs restarted-timer & renewal same: 0.36; jobs restarted-timer & opening unnamed: 0.54; renewal same & opening unnamed: 0.27
jobs restarted-timer & opening unseen: -0.48; push-alphabet band & push-rate half-minutes: 0.09
push-alphabet band & balance told-mostly: -0.80; push-alphabet band & opening openssl: 0.34
push-sameness loose & balance told-mostly: -0.24; push-rate half-minutes & ask-pace loose-beat: -0.29
push-rate half-minutes & opening openssl: 0.46; push-alphabet branches & push-size job: 0.12
push-alphabet branches & push-sameness near: -0.29; push-alphabet branches & push-rate half-minutes: 0.12
push-alphabet branches & ask-size one-share: 0.21; push-alphabet branches & answer-size alike: 0.11
push-alphabet branches & balance told-mostly: -0.05; push-sameness near & jobs beat: -0.13
push-alphabet branches & balance both: 0.15; push-alphabet branches & shares none: 0.25
push-alphabet branches & opening openssl: 0.05; odometer none & renewal same: -0.14
push-alphabet branches & opening named: 0.21; push-pace restarted-timer & renewal same: 0.21
push-pace restarted-timer & opening openssl: 0.65; renewal same & opening openssl: 0.30
push-alphabet several & push-pace bursts: 0.10; push-alphabet several & push-rate half-minutes: 0.52
push-size job & push-pace bursts: 0.09; push-pace bursts & balance both: -0.24; push-pace bursts & jobs loose-beat: 0.27
push-alphabet band & push-rate ten-seconds: 0.28; push-pace beat & push-rate half-minutes: 0.41
ask-pace loose-beat & jobs beat: 0.10; push-alphabet branches & jobs bursts: 0.14; push-size job & jobs bursts: 0.56
push-rate minutes & jobs bursts: -0.14; push-alphabet branches & opening unnamed: 0.16
push-alphabet band & ask-pace luck: -0.07; push-size job & ask-pace luck: 0.10; push-rate half-minutes & ask-pace luck: 0.65
push-rate half-minutes & jobs beat: 0.12; answer-size rare & jobs beat: -0.18
push-alphabet branches & push-pace restarted-timer: 0.07; push-alphabet branches & jobs restarted-timer: 0.40
push-size job & push-pace restarted-timer: 0.36; push-pace restarted-timer & push-rate half-minutes: 0.82
push-pace restarted-timer & balance told-mostly: 1.01; push-pace restarted-timer & jobs restarted-timer: 0.14
push-rate half-minutes & jobs restarted-timer: 0.54; balance told-mostly & jobs restarted-timer: 0.73
balance told-mostly & jobs none: 0.19; push-alphabet several & jobs bursts: -0.28; ask-pace loose-beat & jobs bursts: -0.15
balance asks-mostly & jobs bursts: 0.37; push-pace beat & balance told-mostly: -0.55
push-rate half-minutes & renewal same: 0.39; balance told-mostly & renewal same: 0.09
push-pace beat & push-rate ten-seconds: -1.01; push-rate ten-seconds & balance both: 0.15
push-rate ten-seconds & jobs beat: -0.81; balance told-mostly & jobs beat: -0.39; push-alphabet two & ask-pace luck: 0.16
push-alphabet one & jobs loose-beat: 0.41; push-sameness identical & jobs loose-beat: 0.05
push-alphabet branches & push-rate ten-seconds: 0.32; push-size job & shares lucky: -0.56; ask-pace luck & shares lucky: 0.42
push-rate half-minutes & ask-pace bursts: 0.32; ask-pace bursts & jobs loose-beat: 0.29
push-pace restarted-timer & jobs loose-beat: 0.37; ask-pace restarted-timer & jobs bursts: -0.43
shares paced & jobs bursts: -0.11; push-rate ten-seconds & ask-size one-share: -0.32; ask-size one-share & jobs bursts: -0.26
answer-size rare & jobs bursts: 0.38; ask-size one-share & jobs beat: -0.26; ask-size one-share & renewal same: -0.06
push-rate ten-seconds & renewal same: -0.49; ask-pace restarted-timer & balance told-mostly: -0.26
push-alphabet one & renewal same: 0.49; push-sameness identical & renewal same: 0.84
push-alphabet band & jobs restarted-timer: -0.16; push-sameness loose & jobs restarted-timer: 0.09
jobs restarted-timer & opening named: -0.56; push-size tiny & push-rate ten-seconds: -0.24
push-size tiny & balance told-mostly: -0.11; push-rate ten-seconds & jobs none: -0.18
push-rate ten-seconds & ask-pace restarted-timer: 0.14; push-rate half-minutes & jobs bursts: -0.15
jobs bursts & opening named: 0.34; push-pace restarted-timer & jobs bursts: 0.47; push-alphabet two & jobs luck: -0.21
push-sameness near & jobs luck: -0.57; shares none & jobs luck: 0.23; push-alphabet several & balance told-mostly: 0.30
push-pace restarted-timer & push-rate ten-seconds: 0.20; push-pace restarted-timer & jobs beat: -0.39
push-rate half-minutes & jobs luck: -0.75; jobs bursts & opening openssl: 0.14; answer-size rare & balance told-mostly: 0.16
push-alphabet two & push-pace bursts: 0.19; push-size job & ask-pace echoes: 0.48
push-rate ten-seconds & answer-size rare: 0.07; ask-size one-short & ask-pace echoes: 0.36; ask-pace echoes & balance both: 0.27
ask-pace echoes & odometer none: -0.10; ask-pace echoes & shares none: 0.27; ask-pace echoes & jobs loose-beat: -0.39
ask-pace echoes & opening unseen: 0.06; answer-size rare & renewal same: 0.08; balance told-mostly & jobs luck: -0.34
jobs luck & opening openssl: -0.19; push-pace restarted-timer & ask-size one-share: -0.08
push-alphabet one & push-sameness near: -0.67; ask-size one-share & answer-size alike-long: 0.39
ask-pace loose-beat & answer-size alike-long: -0.94; answer-size alike-long & odometer none: 0.41
answer-size alike-long & shares paced: 1.01; answer-size alike-long & opening unseen: 0.23
push-sameness identical & balance told-mostly: 0.70; push-sameness identical & jobs bursts: 0.67
ask-pace bursts & balance told-mostly: 0.16; ask-pace bursts & jobs bursts: 0.33; answer-size rare & jobs restarted-timer: 0.13
push-pace loose-beat & jobs luck: 0.41; push-alphabet one & push-rate ten-seconds: 0.45
push-alphabet one & balance told-mostly: 0.92; push-sameness identical & push-rate ten-seconds: 0.91
jobs restarted-timer & opening openssl: 0.55; push-alphabet two & answer-size varied: 0.05
push-size job & answer-size varied: 0.35; push-sameness near & answer-size varied: 0.24
push-pace loose-beat & answer-size varied: -0.10; push-rate ten-seconds & ask-pace bursts: 0.15
push-rate ten-seconds & answer-size varied: 0.49; ask-size one-short & answer-size varied: -0.22
ask-pace bursts & answer-size varied: -0.29; answer-size varied & balance both: -0.28; answer-size varied & port service: -0.51
push-alphabet one & balance told-only: -1.33; push-size job & balance told-only: 0.86
push-sameness identical & balance told-only: 0.16; balance told-only & jobs beat: 0.06
balance told-only & opening unseen: -0.22; push-alphabet one & ask-pace luck: 0.13; push-alphabet one & shares lucky: -0.11
push-sameness identical & ask-pace luck: 0.29; push-sameness identical & shares lucky: -0.18
push-rate ten-seconds & jobs luck: 0.94; push-alphabet band & balance told-only: 0.19
push-sameness loose & balance told-only: 0.15; push-pace loose-beat & balance told-only: -0.20
push-rate ten-seconds & balance told-only: -0.15; balance told-only & jobs loose-beat: 0.29
push-alphabet branches & balance told-only: 0.44; balance told-only & jobs bursts: -0.17
push-size small & balance told-only: -0.53; balance told-only & jobs none: 0.07; push-alphabet two & ask-pace never: 0.11
push-alphabet two & balance told-only: 0.05; push-size job & ask-pace never: 0.11; push-sameness loose & ask-pace never: -0.19
push-pace loose-beat & ask-pace never: -0.22; push-rate half-minutes & ask-pace never: -0.48
ask-pace never & opening unseen: 0.05; push-pace loose-beat & ask-pace luck: 0.44; push-rate ten-seconds & ask-pace luck: 0.16
ask-pace luck & balance told-mostly: 0.45; ask-pace luck & jobs loose-beat: 0.39; shares lucky & jobs loose-beat: -0.20
push-rate ten-seconds & jobs restarted-timer: -0.17; push-sameness near & balance told-only: 0.06
balance told-only & opening named: -0.19; ask-pace beat & answer-size alike-long: -0.23
ask-size one-share & answer-size varied: -0.59; ask-pace beat & answer-size varied: 0.56
answer-size varied & balance told-mostly: 0.24; answer-size varied & shares paced: 0.40
push-alphabet many & jobs loose-beat: -0.06; balance asks-mostly & jobs restarted-timer: -0.19
push-alphabet two & push-sameness exact: 1.10; push-sameness exact & push-pace beat: 0.49
push-sameness exact & push-rate half-minutes: -0.31; push-sameness exact & balance both: 0.11
push-rate ten-seconds & shares lucky: -0.23; balance told-mostly & shares lucky: 0.07; shares lucky & jobs beat: -0.21
push-pace bursts & ask-pace beat: -0.26; push-pace bursts & jobs bursts: 0.21; answer-size alike-long & port web: 0.20
jobs bursts & port web: 0.36; push-alphabet band & push-pace bursts: 0.30; push-size job & shares paced-answered: 0.65
ask-pace loose-beat & shares paced-answered: -0.53; push-pace bursts & ask-pace bursts: 0.09; push-pace bursts & jobs luck: 0.27
jobs restarted-timer & port web: 0.40; renewal same & port web: -0.05; balance both & shares paced-answered: 0.37
push-rate half-minutes & shares paced-answered: 0.55; shares paced-answered & jobs bursts: 0.13
push-size job & push-sameness exact: 0.18; push-sameness exact & push-rate minutes: 0.59
push-sameness exact & answer-size alike: 0.38; push-alphabet many & balance told-mostly: 0.32
balance told-mostly & port web: 0.59; push-alphabet band & jobs bursts: 0.49; push-alphabet several & push-size large: 0.51
push-size large & push-sameness loose: 0.78; push-size large & push-pace bursts: 0.39
push-size large & ask-size one-short: -0.14; push-size large & ask-pace beat: -0.48; push-size large & answer-size alike: 0.29
push-size large & balance both: -0.13; push-size large & jobs none: 1.03; push-size large & port web: 0.80
push-size large & opening unseen: -0.07; shares paced-answered & jobs luck: 0.30; push-sameness exact & push-pace bursts: -0.06
push-pace bursts & odometer asked: 0.09; push-rate minutes & odometer asked: 0.13; answer-size alike & odometer asked: -0.10
balance both & odometer asked: 0.20; push-alphabet one & jobs luck: 0.10; push-rate ten-seconds & port web: 0.37
push-size tiny & shares paced-answered: 0.06; push-alphabet band & shares paced-answered: 0.19
push-alphabet band & jobs luck: -0.09; push-alphabet one & ask-pace echoes: -0.59; push-size small & ask-pace echoes: -0.42
push-sameness identical & ask-pace echoes: -0.26; push-pace beat & port web: 0.26
push-rate half-minutes & ask-pace echoes: -0.15; ask-size one-share & ask-pace echoes: -0.57; ask-pace echoes & jobs none: -0.15
ask-pace echoes & port web: -0.20; shares paced-answered & jobs restarted-timer: 0.23
push-pace loose-beat & ask-pace echoes: -0.38; ask-size one-short & port other: -0.13; ask-pace beat & port other: -0.61
answer-size alike & port other: -0.17; balance asks-only & port other: 0.24; shares none & port other: -0.45
port other & opening unseen: 0.66; push-alphabet one & port other: -0.08; push-size tiny & port other: 0.20
push-sameness identical & port other: 0.22; ask-pace loose-beat & port other: -0.61; balance asks-mostly & port other: 0.11
ask-size one-share & port other: 0.67; shares paced-answered & port other: -0.41; push-pace restarted-timer & port other: 0.34
push-rate rare & port other: -0.27; jobs none & port other: 0.20; ask-pace restarted-timer & port other: 0.08
answer-size alike-long & balance asks-only: 0.13; answer-size alike-long & port other: -0.14; shares paced & port other: -0.18
push-pace luck & port other: 0.28; push-size small & port other: -0.21; jobs luck & port other: 0.28
push-sameness identical & jobs restarted-timer: 0.12; push-alphabet branches & shares paced-answered: -0.05
push-alphabet branches & port other: 0.46; shares paced-answered & jobs loose-beat: 0.20; push-rate minutes & port other: 0.13
ask-size mostly-one & port other: -0.40; ask-pace bursts & port other: 0.23; balance both & port other: 0.91
push-alphabet many & push-rate seconds: 0.52; push-alphabet many & answer-size varied: -0.22
push-size small & push-rate seconds: -0.30; push-size small & answer-size varied: 0.07
push-sameness loose & answer-size varied: 0.37; push-pace bursts & push-rate seconds: 0.67
push-pace bursts & answer-size varied: -0.37; push-rate seconds & ask-size one-short: -0.25
push-rate seconds & ask-pace bursts: 0.36; push-rate seconds & answer-size varied: 0.12
push-rate seconds & balance told-mostly: -0.37; push-rate seconds & shares none: 0.08; push-rate seconds & opening unseen: -0.08
answer-size varied & jobs none: 0.10; push-pace bursts & shares lucky: -0.10; push-rate half-minutes & shares lucky: -0.17
push-alphabet many & push-rate ten-seconds: -0.43; push-size tiny & answer-size varied: 0.07
push-pace bursts & push-rate ten-seconds: 0.59; answer-size varied & shares lucky: -0.21; answer-size varied & jobs luck: 0.57
push-rate half-minutes & answer-size varied: -0.20; answer-size varied & balance asks-mostly: 0.12
push-pace luck & push-rate ten-seconds: 0.99; push-pace luck & answer-size varied: 0.53
push-pace luck & balance told-mostly: -0.28; push-sameness exact & ask-pace bursts: 0.37; push-pace bursts & ask-pace luck: 0.12
push-rate ten-seconds & balance asks-mostly: 0.11; push-rate seconds & odometer none: 0.09; push-rate seconds & jobs luck: 0.68
push-rate seconds & ask-pace luck: 0.08; push-pace luck & push-rate seconds: 0.25; answer-size varied & jobs bursts: -0.30
shares lucky & jobs bursts: 0.14; push-alphabet many & ask-pace follows: -0.07; push-sameness loose & ask-pace follows: 0.18
ask-pace follows & jobs luck: 0.18; push-alphabet several & answer-size varied: 0.07; ask-pace follows & odometer none: 0.13
push-rate seconds & shares lucky: -0.08; push-rate seconds & jobs bursts: 0.36; push-alphabet many & balance told-only: 0.44
push-size tiny & balance told-only: -0.79; push-pace bursts & balance told-only: 0.20
push-rate seconds & balance told-only: 0.41; push-sameness identical & answer-size varied: -0.17
ask-pace loose-beat & answer-size varied: -0.19; push-alphabet several & push-rate ten-seconds: -0.19
push-rate half-minutes & ask-pace follows: 0.18; balance told-only & jobs luck: 0.33
ask-size one-share & answer-size band: -0.81; ask-pace luck & answer-size band: 0.36
answer-size band & balance asks-mostly: 0.22; answer-size band & port service: -0.05; answer-size band & opening unseen: -0.13
push-pace restarted-timer & answer-size varied: 0.35; ask-pace follows & balance both: 0.17; ask-pace luck & jobs bursts: 0.14
ask-pace follows & shares lucky: 0.11; push-rate seconds & balance both: 0.15; push-alphabet band & answer-size varied: 0.54
push-rate ten-seconds & ask-size mostly-one: 0.50; push-pace luck & ask-pace follows: 0.29
ask-size mostly-one & jobs bursts: 0.21; push-rate seconds & answer-size rare: -0.12; push-size tiny & ask-pace never: -0.64
push-pace bursts & ask-pace never: 0.15; ask-pace never & jobs none: -0.22; push-rate rare & ask-pace luck: -0.22
push-alphabet many & ask-pace echoes: 0.36; push-sameness loose & ask-pace echoes: 0.78
push-pace bursts & ask-pace echoes: -0.08; push-rate minutes & ask-pace echoes: 0.19; ask-pace echoes & opening named: -0.07
push-size job & ask-pace follows: 0.30; ask-pace follows & answer-size rare: 0.20; push-rate rare & ask-pace echoes: 0.10
push-pace luck & ask-pace echoes: 0.67; shares paced-answered & opening named: -0.11
push-rate minutes & balance told-mostly: 0.11; push-size job & shares lucky-answered: 0.38
push-rate half-minutes & shares lucky-answered: 0.34; ask-pace bursts & shares lucky-answered: 0.21
answer-size alike & shares lucky-answered: 0.25; balance both & shares lucky-answered: 0.84
shares lucky-answered & port web: -0.72; push-pace restarted-timer & ask-pace luck: 0.28; ask-pace echoes & shares lucky: -0.32
ask-pace echoes & jobs luck: 0.81; push-size job & ask-size band-share: 0.42; push-pace bursts & ask-size band-share: 0.07
push-pace bursts & shares lucky-answered: 0.15; balance asks-mostly & shares lucky-answered: 0.21
push-alphabet many & push-size large: 1.38; push-size large & ask-pace bursts: 0.35; push-size large & answer-size rare: -0.12
push-size large & push-sameness identical: -0.92; push-size large & ask-size one-share: -0.15
push-size large & ask-pace luck: 0.64; push-size large & shares lucky: -0.10; push-rate minutes & ask-pace follows: 0.08
ask-pace loose-beat & shares lucky-answered: 0.34; push-size large & ask-pace restarted-timer: -0.23
push-pace bursts & ask-size many: 0.23; ask-size many & shares paced-answered: 0.33
push-alphabet several & balance told-only: 0.34; ask-size one-share & balance told-only: -0.19
push-alphabet several & shares lucky-answered: 0.19; push-size large & push-pace luck: 0.11
push-size large & ask-pace echoes: -0.10; ask-size mostly-one & shares lucky-answered: -0.31
ask-size band-share & shares lucky: 0.41; ask-pace echoes & jobs restarted-timer: -0.43
push-pace restarted-timer & ask-pace echoes: -0.12; push-alphabet band & shares lucky-answered: 0.36
push-size job & odometer asked: 0.10; push-pace restarted-timer & shares lucky-answered: 0.33
push-rate rare & shares lucky-answered: -0.28; ask-pace bursts & odometer asked: 0.06
push-pace restarted-timer & ask-size band-share: 0.15; push-pace restarted-timer & shares lucky: -0.26
ask-size band-share & ask-pace luck: 0.59; push-size large & balance asks-mostly: 0.57; push-size large & odometer none: -0.11
push-size large & shares paced: -0.37; push-size large & push-pace restarted-timer: 0.41
push-rate minutes & ask-pace never: -0.53; push-rate minutes & balance told-only: 0.16; ask-pace never & port web: 0.06
ask-pace never & opening named: 0.20; balance told-only & port web: -0.17; ask-size many & answer-size alike: -1.80
push-rate half-minutes & ask-size many: -0.08; shares lucky-answered & jobs luck: 0.45; ask-size many & answer-size varied: 1.11
answer-size varied & shares paced-answered: -0.40; answer-size varied & opening named: -0.27
ask-size many & shares lucky-answered: -1.02; ask-size many & ask-pace luck: -0.13; push-alphabet many & answer-size band: 0.28
push-size job & answer-size band: 1.01; push-sameness loose & answer-size band: 0.74; push-pace bursts & answer-size band: -0.14
push-rate minutes & answer-size band: 0.15; ask-size many & answer-size band: 0.28; ask-pace bursts & answer-size band: 0.40
answer-size band & odometer none: -0.29; answer-size band & port web: 0.16; answer-size band & opening named: 0.22
push-size small & shares lucky-answered: -0.47; push-sameness exact & ask-pace luck: -0.40
answer-size varied & shares lucky-answered: 0.56; push-rate ten-seconds & ask-size many: 0.89
ask-size many & balance told-mostly: 0.51; push-sameness near & ask-size many: 0.16; answer-size band & balance asks-only: -0.65
push-rate half-minutes & ask-size band-share: -0.11; ask-size band-share & jobs bursts: 0.13
push-pace restarted-timer & ask-size many: 0.35; shares lucky-answered & jobs restarted-timer: -0.06
push-rate half-minutes & answer-size band: 0.54; answer-size band & balance both: 0.23; answer-size band & jobs luck: 0.65
push-sameness exact & push-pace restarted-timer: -0.16; ask-pace echoes & balance told-mostly: -0.09
shares lucky & jobs restarted-timer: -0.14; push-pace luck & jobs bursts: 0.24; push-size small & ask-pace never: -0.46
push-pace luck & ask-pace never: -0.13; push-pace luck & balance told-only: 0.40; push-size job & push-rate seconds: 0.41
ask-pace follows & jobs loose-beat: -0.20; ask-pace echoes & jobs beat: -0.24; ask-pace never & opening openssl: -0.22
balance told-only & opening openssl: 0.23; ask-pace follows & jobs restarted-timer: 0.05
push-rate seconds & ask-size one-share: -0.55; push-pace restarted-timer & jobs luck: 0.09
push-pace restarted-timer & ask-pace follows: -0.09; push-rate ten-seconds & ask-pace never: 0.60
push-sameness exact & balance told-mostly: 0.71; balance told-only & opening unnamed: 0.30
push-alphabet many & port other: 0.23; push-size job & port other: 0.16; push-rate half-minutes & port other: 0.28
port other & opening named: 0.30; push-rate ten-seconds & port other: 0.15; balance told-mostly & port other: 0.21
push-rate ten-seconds & shares paced-answered: 0.30; balance told-mostly & shares paced-answered: -0.09
port other & opening unnamed: 0.32; push-rate seconds & ask-pace beat: -0.13; push-rate seconds & answer-size alike: -0.41
ask-size one-short & answer-size band: -0.31; ask-pace beat & answer-size band: -0.13; push-alphabet several & port other: 0.38
shares paced-answered & opening openssl: -0.32; jobs bursts & port other: 0.28; answer-size varied & port other: 1.06
push-rate seconds & port web: 0.26; answer-size band & shares paced-answered: 0.24; port other & opening openssl: 0.53
ask-size band-share & answer-size alike: -0.68; ask-size band-share & shares paced-answered: -0.42
shares paced-answered & opening unnamed: -0.19; ask-pace loose-beat & answer-size band: -0.20
answer-size band & jobs bursts: -0.11; answer-size band & opening openssl: 0.07; answer-size band & balance told-mostly: 0.33
push-rate seconds & shares paced-answered: -0.07; push-rate ten-seconds & shares lucky-answered: 0.35
ask-pace beat & shares lucky-answered: -0.09; shares lucky-answered & opening openssl: 0.09; ask-size many & port other: 0.08
push-rate ten-seconds & ask-size band-share: 0.29; ask-size band-share & port other: 0.46
ask-pace luck & shares lucky-answered: -0.17; ask-pace luck & port other: 0.86; shares lucky-answered & port other: 1.14
shares lucky & port other: 0.21; ask-size band-share & jobs luck: 0.21; ask-size band-share & balance told-mostly: 0.40
push-size large & port other: 0.07; ask-size band-share & answer-size band: 0.82; answer-size band & jobs restarted-timer: 0.13
answer-size varied & opening openssl: 0.36; jobs restarted-timer & port other: -0.30
push-rate half-minutes & odometer asked: 0.11; ask-size band-share & answer-size varied: 0.54
push-alphabet two & shares lucky-answered: 0.22; push-size large & opening openssl: 0.45
push-alphabet one & answer-size varied: 0.06; answer-size alike-long & shares paced-answered: -0.34
push-alphabet band & answer-size band: 0.42; push-pace luck & answer-size band: 0.63; ask-pace beat & odometer both: 0.12
answer-size alike & odometer both: 0.19; balance asks-only & odometer both: -0.12; odometer both & port web: -0.38
odometer both & opening named: -0.09; odometer both & opening unseen: 0.14; ask-size one-long & ask-pace beat: -0.17
ask-size one-long & answer-size alike: 0.35; ask-size one-long & balance asks-only: -0.21
ask-size one-long & odometer both: -0.10; ask-size one-long & shares paced-answered: -0.14
ask-size one-long & port service: -0.11; ask-size one-long & opening unseen: -0.25; ask-size one-long & port web: -0.24
ask-size one-long & odometer none: 0.22; push-alphabet one & push-sameness exact: 0.19; push-alphabet one & odometer both: -0.22
push-sameness exact & ask-size one-long: 0.28; push-sameness exact & odometer both: -0.09
push-sameness exact & shares paced-answered: 0.15; push-pace luck & ask-size one-long: 0.45
push-pace luck & odometer both: 0.11; ask-size one-long & ask-pace loose-beat: -0.21
ask-size one-long & balance asks-mostly: 0.20; ask-size one-long & jobs none: -0.14; balance asks-mostly & odometer both: -0.15
push-alphabet one & odometer asked: 0.05; push-sameness identical & ask-size one-long: -0.21
push-sameness identical & odometer asked: 0.05; answer-size band & odometer asked: -0.27
push-alphabet two & ask-size one-long: 0.25; push-size job & ask-size one-long: 0.08; push-size job & odometer both: 0.50
push-sameness exact & jobs luck: 0.75; push-rate minutes & ask-size one-long: 0.45; push-rate minutes & odometer both: 0.09
ask-size one-long & jobs luck: 0.39; odometer both & jobs luck: 0.20; ask-size one-long & shares paced: 0.10
odometer both & opening openssl: 0.05; ask-size one-long & ask-pace restarted-timer: -0.36
ask-size one-long & answer-size rare: -0.43; push-pace loose-beat & shares paced-answered: 0.10
push-alphabet two & odometer asked: 0.08; odometer asked & jobs luck: 0.21; push-sameness exact & ask-size one-share: 0.28
ask-size one-long & balance both: -0.31; push-sameness identical & odometer both: 0.17
push-alphabet one & shares lucky-answered: -0.05; push-sameness near & port other: -0.17; push-alphabet band & port other: -0.06
push-alphabet branches & shares lucky-answered: 0.19; ask-size one-long & port other: 0.14
ask-size band-share & shares lucky-answered: 0.22; ask-size one-long & ask-pace luck: 0.18
ask-size one-long & shares lucky-answered: 0.43; push-sameness loose & ask-size one-long: -0.23
ask-size many & jobs loose-beat: -0.07; push-pace loose-beat & port other: 0.08; push-pace beat & port other: -0.42
jobs beat & port other: -0.19; push-alphabet two & push-rate seconds: -0.13; push-alphabet band & push-rate seconds: -0.47
push-alphabet band & push-size large: -0.90; push-size large & jobs luck: 0.52; jobs beat & port web: -0.15
push-sameness identical & ask-pace never: -0.66; push-pace restarted-timer & ask-pace never: -0.06
push-pace restarted-timer & balance told-only: -0.23; push-alphabet two & push-size large: -0.47
push-size large & push-rate seconds: 0.09; push-size large & push-pace beat: -0.10
push-size large & push-rate half-minutes: 0.12; push-size large & push-sameness near: -0.37
push-size large & push-rate ten-seconds: 0.32; answer-size alike & balance told-only: -0.28
balance told-only & port other: 0.34; push-size large & jobs loose-beat: -0.15; ask-pace follows & port other: 0.14
push-size large & push-pace loose-beat: 0.07; push-size large & balance told-mostly: 0.30
push-alphabet band & shares lucky: -0.69; ask-pace echoes & port other: 0.21; push-size large & shares paced-answered: -0.12
push-size large & jobs restarted-timer: -0.55; push-size large & jobs bursts: 0.07; push-alphabet one & push-size large: -0.34
push-size large & ask-pace follows: -0.13; push-alphabet one & push-rate seconds: 0.34
push-alphabet one & ask-pace never: -0.81; push-size large & ask-pace never: 0.47
push-sameness identical & push-rate seconds: 0.52; ask-pace never & port other: -0.06; push-alphabet one & jobs bursts: 0.19
push-alphabet branches & push-size large: 0.68; push-size large & renewal same: -0.27
balance told-only & jobs restarted-timer: -0.45; push-alphabet several & ask-pace never: 0.40
push-pace beat & ask-pace never: 0.26; push-size large & shares lucky-answered: 0.66
push-pace loose-beat & shares lucky-answered: 0.31; balance told-mostly & shares lucky-answered: 0.15
shares lucky-answered & jobs loose-beat: 0.23; ask-pace never & jobs bursts: -0.11; push-alphabet band & ask-pace never: -0.07
ask-pace never & jobs beat: 0.41; push-sameness exact & port other: 0.85; push-size large & odometer asked: 0.18
push-alphabet branches & push-pace bursts: 0.12; push-sameness exact & push-rate ten-seconds: -0.32
push-sameness exact & ask-pace never: 0.64; push-sameness exact & balance told-only: -0.23
push-sameness near & ask-pace never: 0.20; push-alphabet branches & push-sameness exact: -0.14
push-alphabet branches & ask-pace never: 0.32; push-sameness exact & push-pace loose-beat: -0.20
ask-pace never & renewal same: -0.20; balance told-only & renewal same: -0.17; push-sameness exact & jobs beat: 0.28
push-sameness exact & jobs loose-beat: -0.06; push-sameness exact & shares lucky: -0.26
ask-pace never & jobs restarted-timer: -0.12; push-alphabet one & ask-pace follows: -0.14
push-alphabet branches & ask-pace luck: 0.30; push-alphabet branches & push-sameness loose: 1.31
push-rate half-minutes & ask-size one-long: -0.08; ask-size one-long & jobs loose-beat: -0.12
push-pace restarted-timer & ask-size one-long: -0.25; push-alphabet many & ask-size one-long: -0.11
ask-size band-share & jobs restarted-timer: 0.11; push-size large & opening unnamed: 0.47
push-sameness exact & shares lucky-answered: -0.41; odometer asked & port other: 0.17
odometer both & shares lucky-answered: -0.11; ask-pace luck & odometer asked: 0.07
odometer asked & shares lucky-answered: -0.32; push-pace bursts & odometer both: 0.06
push-alphabet band & ask-size band-share: 0.49; push-pace loose-beat & odometer both: 0.15
push-sameness exact & jobs restarted-timer: -0.28; odometer asked & shares lucky: 0.43
push-sameness exact & odometer asked: 0.05; push-size large & push-sameness exact: 1.38
push-sameness exact & renewal same: -0.36; push-rate ten-seconds & odometer asked: 0.07; push-size large & odometer both: 0.09
push-rate ten-seconds & odometer both: 0.17; balance told-mostly & odometer both: 0.14; odometer both & jobs loose-beat: 0.20
odometer both & port other: 0.56; push-rate half-minutes & odometer both: 0.14; ask-pace luck & renewal same: 0.06
balance both & odometer both: 0.20; odometer both & renewal same: 0.05; push-alphabet one & renewal differs: 0.63
push-size job & renewal differs: 0.63; push-sameness exact & renewal differs: 0.63
push-pace restarted-timer & renewal differs: 0.63; push-rate half-minutes & renewal differs: 0.26
jobs restarted-timer & renewal differs: 0.63; renewal differs & port other: 0.19; renewal differs & opening unseen: 0.25
push-alphabet two & odometer both: 0.18; push-sameness loose & odometer both: 0.17; renewal differs & port web: 0.44
push-alphabet branches & odometer both: 0.13; push-size large & ask-size band-share: 0.31
push-size large & answer-size band: 0.09; push-pace restarted-timer & answer-size band: 0.16
push-rate ten-seconds & renewal differs: 0.36
`),
};
