/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 8456 look-alikes and 2896 miners of the lab (seed 1, ridge 5), straightened
 * (1.07, 0.06) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from '../rhythm/weigh.ts';

export const trainWeights: Weights = {
  base: 0.55,
  seen: {
    'lone-push none': 0.04,
    'lone-push one': 0.18,
    'lone-push few': -0.18,
    'lone-push many': 0.16,
    'lone-size tiny': -0.25,
    'lone-size small': 0.03,
    'lone-size job': 0.26,
    'lone-size large': 0.03,
    'lone-size huge': 0.07,
    'lone-question none': 0.02,
    'lone-question one-short': -0.23,
    'lone-question one-share': 0.2,
    'lone-question one-long': -0.08,
    'lone-question many': 0.04,
    'up-units one-short': -0.4,
    'up-units one-share': 0.17,
    'up-units one-long': -0.1,
    'up-units two-short': -0.27,
    'up-units two-share': -0.15,
    'up-units two-long': 0.07,
    'up-units many': -0.23,
    'down-units one-small': -0.42,
    'down-units one-job': 0.12,
    'down-units one-large': 0.22,
    'down-units two-small': -0.33,
    'down-units two-job': -0.17,
    'down-units two-large': 0.17,
    'down-units many': -0.13,
    'exchange shares-and-jobs': 0.04,
    'exchange short-and-jobs': -0.12,
    'exchange answers': -0.16,
    'exchange none': -0.09,
    'up-singles short': 0.28,
    'up-singles share': 0.22,
    'up-singles long': 0.21,
    'up-singles many': 0.5,
    'down-singles tiny': -0.2,
    'down-singles small': 0.04,
    'down-singles job': 0.06,
    'down-singles long': 0.04,
    'down-singles many': 0.0,
    'begins server': 0.17,
    'begins mostly-server': -0.03,
    'begins both': -0.08,
    'begins mostly-client': -0.14,
    'begins client': -0.41,
    'down-mean tiny': -0.17,
    'down-mean small': -0.2,
    'down-mean middling': -0.09,
    'down-mean job': 0.15,
    'down-mean large': 0.31,
    'up-mean none': -0.24,
    'up-mean tiny': -0.2,
    'up-mean small': 0.02,
    'up-mean share': 0.2,
    'up-mean large': 0.22,
    'payload-ratio silent': -0.27,
    'payload-ratio little': 0.04,
    'payload-ratio half': 0.08,
    'payload-ratio even': -0.11,
    'payload-ratio more': 0.25,
    'down-rate trickle': -0.07,
    'down-rate slow': -0.22,
    'down-rate job-like': -0.18,
    'down-rate brisk': 0.15,
    'down-rate fast': 0.32,
    'down-minutes even': -0.26,
    'down-minutes near': 0.06,
    'down-minutes luck': -0.07,
    'down-minutes uneven': -0.05,
    'down-minutes bursts': -0.2,
    'up-minutes even': -0.5,
    'up-minutes near': -0.23,
    'up-minutes luck': -0.2,
    'up-minutes uneven': -0.33,
    'up-minutes bursts': -0.06,
    'spell-pace beat': -0.19,
    'spell-pace loose-beat': -0.0,
    'spell-pace luck': -0.03,
    'spell-pace bursts': 0.22,
    'packet-spread same': 0.07,
    'packet-spread alike': 0.07,
    'packet-spread different': -0.35,
    'packet-spread wild': -0.27,
    'heaviest-record small': -0.2,
    'heaviest-record middling': 0.06,
    'heaviest-record large': 0.07,
    'heaviest-record bulk': 0.07,
    'port web': 0.05,
    'port service': -0.85,
    'port other': 0.8,
  },
  together: pairsOf(`
up-units many & down-units many: -0.16; up-units many & begins mostly-client: 0.14; up-units many & up-mean none: -0.52
up-units many & down-rate slow: -0.05; up-units many & down-minutes luck: -0.31; up-units many & up-minutes near: 0.24
up-units many & packet-spread different: 0.14; up-units many & heaviest-record small: -0.23; up-units many & port service: -0.52
down-units many & begins mostly-client: 0.20; down-units many & down-mean small: 0.35; down-units many & up-mean none: -0.52
down-units many & payload-ratio silent: -0.51; down-units many & down-rate slow: -0.09
down-units many & down-minutes luck: 0.33; down-units many & up-minutes near: -0.35
down-units many & spell-pace loose-beat: 0.10; down-units many & packet-spread different: -0.21
down-units many & heaviest-record small: -0.41; down-units many & port service: -0.56
begins mostly-client & down-mean small: 0.10; begins mostly-client & down-rate slow: 0.05
begins mostly-client & up-minutes near: 0.34; begins mostly-client & packet-spread different: 0.28
begins mostly-client & heaviest-record small: -0.18; begins mostly-client & port service: -0.14
down-mean small & up-mean none: -0.09; down-mean small & payload-ratio silent: -0.09; down-mean small & down-rate slow: -0.12
down-mean small & down-minutes luck: -0.10; down-mean small & up-minutes near: 0.35
down-mean small & spell-pace loose-beat: -0.09; down-mean small & packet-spread different: 0.30
down-mean small & heaviest-record small: -0.19; down-mean small & port service: -0.15
up-mean none & payload-ratio silent: -0.21; up-mean none & down-rate slow: -0.12; up-mean none & spell-pace loose-beat: -0.07
payload-ratio silent & down-rate slow: -0.12; down-rate slow & up-minutes near: -0.08
down-rate slow & spell-pace loose-beat: -0.28; down-rate slow & packet-spread different: -0.07
down-rate slow & heaviest-record small: -0.09; down-minutes luck & up-minutes near: -0.13
down-minutes luck & packet-spread different: -0.06; down-minutes luck & heaviest-record small: -0.37
down-minutes luck & port service: -0.21; up-minutes near & spell-pace loose-beat: 0.10
up-minutes near & packet-spread different: 0.11; up-minutes near & heaviest-record small: -0.16
up-minutes near & port service: -0.25; spell-pace loose-beat & packet-spread different: -0.50
spell-pace loose-beat & heaviest-record small: -0.17; spell-pace loose-beat & port service: -0.15
packet-spread different & heaviest-record small: -0.36; packet-spread different & port service: -0.14
heaviest-record small & port service: -0.11; lone-push none & lone-question none: 0.10
lone-push none & up-units one-short: -0.10; lone-push none & down-units one-small: -0.33
lone-push none & exchange answers: -0.12; lone-push none & begins client: -0.37; lone-push none & down-mean tiny: -0.12
lone-push none & up-mean none: -0.11; lone-push none & down-rate trickle: 0.21; lone-push none & down-minutes bursts: 0.06
lone-push none & up-minutes near: -0.31; lone-push none & spell-pace beat: -0.46; lone-push none & packet-spread wild: -0.06
lone-push none & heaviest-record middling: 0.28; lone-push none & port web: 0.21; lone-question none & up-units one-short: -0.61
lone-question none & down-units one-small: -0.13; lone-question none & begins client: 0.21
lone-question none & down-mean tiny: -0.20; lone-question none & up-mean none: -0.29
lone-question none & payload-ratio half: -0.07; lone-question none & up-minutes near: -0.11
lone-question none & spell-pace beat: 0.10; lone-question none & packet-spread wild: -0.06
lone-question none & heaviest-record middling: 0.08; lone-question none & port web: 0.34
up-units one-short & down-units one-small: 0.13; up-units one-short & exchange answers: -0.12
up-units one-short & begins client: 0.27; up-units one-short & down-mean tiny: -0.10
up-units one-short & payload-ratio half: 0.19; up-units one-short & down-minutes bursts: -0.12
up-units one-short & up-minutes near: 0.14; up-units one-short & spell-pace beat: -0.06
up-units one-short & heaviest-record middling: -0.17; up-units one-short & port web: 0.10
down-units one-small & exchange answers: -0.06; down-units one-small & begins client: 0.10
down-units one-small & down-mean tiny: -0.23; down-units one-small & payload-ratio half: -0.27
down-units one-small & down-minutes bursts: 0.09; down-units one-small & up-minutes near: -0.26
down-units one-small & spell-pace beat: -0.20; down-units one-small & packet-spread wild: 0.17
down-units one-small & heaviest-record middling: 0.08; down-units one-small & port web: -0.28
exchange answers & down-mean tiny: -0.07; exchange answers & payload-ratio half: -0.13
exchange answers & down-minutes bursts: 0.13; exchange answers & up-minutes near: -0.12
exchange answers & spell-pace beat: -0.14; exchange answers & packet-spread wild: 0.14; exchange answers & port web: -0.15
begins client & down-mean tiny: 0.20; begins client & down-rate trickle: -0.05; begins client & down-minutes bursts: 0.09
begins client & up-minutes near: 0.13; begins client & spell-pace beat: -0.09; begins client & packet-spread wild: 0.26
begins client & port web: 0.16; down-mean tiny & payload-ratio half: -0.16; down-mean tiny & down-rate trickle: 0.06
down-mean tiny & down-minutes bursts: 0.06; down-mean tiny & up-minutes near: 0.16; down-mean tiny & spell-pace beat: 0.21
down-mean tiny & packet-spread wild: -0.13; down-mean tiny & heaviest-record middling: -0.23; down-mean tiny & port web: -0.31
up-mean none & packet-spread wild: -0.18; up-mean none & heaviest-record middling: -0.05; up-mean none & port web: -0.21
payload-ratio half & down-minutes bursts: -0.24; payload-ratio half & up-minutes near: -0.23
payload-ratio half & packet-spread wild: -0.08; payload-ratio half & heaviest-record middling: 0.11
payload-ratio half & port web: 0.24; down-rate trickle & down-minutes bursts: 0.05; down-rate trickle & up-minutes near: 0.06
down-rate trickle & packet-spread wild: -0.11; down-rate trickle & port web: -0.29; down-minutes bursts & up-minutes near: 0.12
down-minutes bursts & packet-spread wild: -0.25; down-minutes bursts & heaviest-record middling: -0.16
down-minutes bursts & port web: -0.32; up-minutes near & spell-pace beat: -0.27; up-minutes near & packet-spread wild: -0.16
spell-pace beat & packet-spread wild: -0.21; spell-pace beat & heaviest-record middling: 0.07; spell-pace beat & port web: -0.08
packet-spread wild & heaviest-record middling: -0.20; packet-spread wild & port web: -0.14
heaviest-record middling & port web: 0.08; lone-push none & up-mean tiny: 0.28; lone-push none & up-minutes luck: 0.09
lone-push none & packet-spread same: 0.23; lone-push none & heaviest-record small: -0.06; lone-push none & port other: 0.42
lone-question one-short & up-units one-short: 0.10; lone-question one-short & exchange answers: -0.17
lone-question one-short & down-mean tiny: -0.14; lone-question one-short & up-mean tiny: -0.09
lone-question one-short & payload-ratio more: -0.25; lone-question one-short & down-minutes luck: -0.11
lone-question one-short & up-minutes luck: 0.13; lone-question one-short & spell-pace beat: -0.10
lone-question one-short & packet-spread same: 0.22; lone-question one-short & heaviest-record small: -0.07
lone-question one-short & port other: 0.05; up-units one-short & up-mean tiny: -0.29
up-units one-short & down-minutes luck: 0.22; up-units one-short & packet-spread same: 0.19
up-units one-short & heaviest-record small: -0.12; up-units one-short & port other: -0.42
down-units one-small & down-minutes luck: -0.26; down-units one-small & packet-spread same: -0.16
down-units one-small & heaviest-record small: -0.18; down-units one-small & port other: -0.09
exchange answers & up-mean tiny: -0.12; exchange answers & payload-ratio more: 0.11; exchange answers & down-minutes luck: -0.10
exchange answers & up-minutes luck: -0.12; exchange answers & packet-spread same: -0.10
exchange answers & heaviest-record small: -0.05; begins client & up-mean tiny: -0.08; begins client & payload-ratio more: -0.21
begins client & down-minutes luck: -0.26; begins client & up-minutes luck: -0.24; begins client & packet-spread same: -0.37
begins client & heaviest-record small: -0.33; begins client & port other: -0.48; down-mean tiny & up-mean tiny: -0.17
down-mean tiny & payload-ratio more: 0.15; down-mean tiny & down-minutes luck: -0.21; down-mean tiny & up-minutes luck: -0.15
down-mean tiny & packet-spread same: -0.15; down-mean tiny & heaviest-record small: 0.11; down-mean tiny & port other: 0.24
up-mean tiny & payload-ratio more: -0.06; up-mean tiny & down-minutes luck: -0.23; up-mean tiny & up-minutes luck: 0.22
up-mean tiny & spell-pace beat: 0.05; up-mean tiny & packet-spread same: 0.39; up-mean tiny & heaviest-record small: -0.26
up-mean tiny & port other: -0.25; payload-ratio more & down-minutes luck: 0.14; payload-ratio more & up-minutes luck: -0.15
payload-ratio more & packet-spread same: -0.55; payload-ratio more & heaviest-record small: -0.13
payload-ratio more & port other: 0.40; down-rate trickle & down-minutes luck: -0.47; down-rate trickle & up-minutes luck: -0.13
down-rate trickle & packet-spread same: -0.18; down-rate trickle & port other: 0.31; down-minutes luck & up-minutes luck: -0.10
down-minutes luck & packet-spread same: 0.19; down-minutes luck & port other: 0.20; up-minutes luck & spell-pace beat: -0.35
up-minutes luck & packet-spread same: -0.24; up-minutes luck & heaviest-record small: 0.05; up-minutes luck & port other: 0.42
spell-pace beat & packet-spread same: 0.14; spell-pace beat & port other: 0.31
packet-spread same & heaviest-record small: -0.19; packet-spread same & port other: 0.05
heaviest-record small & port other: 0.27; lone-push none & down-units many: -0.16; lone-push none & down-singles tiny: -0.10
lone-push none & down-mean middling: -0.12; lone-push none & up-mean small: -0.19; lone-push none & down-rate fast: 0.28
lone-push none & spell-pace luck: 0.30; lone-push none & packet-spread different: -0.36; lone-push none & port service: -0.58
lone-question one-short & up-units many: -0.28; lone-question one-short & down-units many: -0.34
lone-question one-short & down-mean middling: 0.26; lone-question one-short & up-mean small: -0.08
lone-question one-short & payload-ratio half: 0.14; lone-question one-short & spell-pace luck: -0.12
lone-question one-short & packet-spread different: -0.07; lone-question one-short & port service: -0.08
up-units many & down-singles tiny: -0.19; up-units many & begins client: 0.38; up-units many & down-mean middling: -0.20
up-units many & up-mean small: -0.12; up-units many & down-rate fast: 0.08; up-units many & up-minutes luck: 0.07
up-units many & spell-pace luck: -0.26; down-units many & down-singles tiny: -0.09; down-units many & begins client: 0.24
down-units many & down-mean middling: 0.19; down-units many & up-mean small: 0.35; down-units many & down-rate fast: 0.23
down-units many & up-minutes luck: -0.20; down-units many & heaviest-record bulk: 0.15; down-singles tiny & begins client: 0.05
down-singles tiny & up-mean small: 0.09; down-singles tiny & down-minutes luck: -0.08; down-singles tiny & up-minutes luck: 0.13
down-singles tiny & spell-pace luck: -0.27; begins client & down-mean middling: -0.32; begins client & up-mean small: 0.22
begins client & spell-pace luck: -0.35; begins client & heaviest-record bulk: -0.16; begins client & port service: -0.09
down-mean middling & payload-ratio half: -0.30; down-mean middling & down-minutes luck: 0.11
down-mean middling & up-minutes luck: 0.60; down-mean middling & spell-pace luck: -0.39
down-mean middling & packet-spread different: -0.42; down-mean middling & port service: -0.50
up-mean small & payload-ratio half: 0.14; up-mean small & down-minutes luck: 0.42; up-mean small & up-minutes luck: 0.29
up-mean small & spell-pace luck: 0.22; up-mean small & packet-spread different: 0.07; up-mean small & port service: -0.25
payload-ratio half & down-minutes luck: -0.36; payload-ratio half & up-minutes luck: 0.53
payload-ratio half & spell-pace luck: -0.26; payload-ratio half & packet-spread different: -0.12
payload-ratio half & port service: -0.31; down-rate fast & heaviest-record bulk: 0.09
down-minutes luck & spell-pace luck: -0.12; down-minutes luck & heaviest-record bulk: 0.19
up-minutes luck & spell-pace luck: 0.11; up-minutes luck & packet-spread different: -0.07
up-minutes luck & heaviest-record bulk: -0.22; up-minutes luck & port service: -0.46
spell-pace luck & packet-spread different: 0.35; spell-pace luck & heaviest-record bulk: 0.07
spell-pace luck & port service: -0.27; packet-spread different & heaviest-record bulk: -0.12
heaviest-record bulk & port service: -0.17; lone-push none & lone-question one-share: 0.12
lone-push none & up-units two-share: 0.14; lone-push none & down-singles small: 0.06; lone-push none & up-minutes bursts: 0.19
lone-question one-share & down-singles small: 0.12; lone-question one-share & begins both: 0.26
lone-question one-share & down-mean middling: -0.25; lone-question one-share & up-mean small: -0.06
lone-question one-share & payload-ratio half: 0.06; lone-question one-share & down-rate trickle: 0.10
lone-question one-share & up-minutes bursts: 0.07; lone-question one-share & spell-pace luck: 0.29
lone-question one-share & packet-spread different: 0.07; lone-question one-share & heaviest-record middling: -0.12
lone-question one-share & port web: 0.09; up-units two-share & down-units one-small: -0.10
up-units two-share & begins both: -0.16; up-units two-share & down-mean middling: -0.06
up-units two-share & payload-ratio half: -0.13; up-units two-share & spell-pace luck: 0.17
up-units two-share & packet-spread different: -0.21; down-units one-small & begins both: -0.11
down-units one-small & down-mean middling: -0.14; down-units one-small & up-mean small: -0.10
down-units one-small & up-minutes bursts: 0.06; down-units one-small & spell-pace luck: -0.16
down-units one-small & packet-spread different: -0.28; down-singles small & down-mean middling: 0.33
down-singles small & up-mean small: 0.06; down-singles small & payload-ratio half: 0.12
down-singles small & down-minutes bursts: 0.06; down-singles small & packet-spread different: 0.09
down-singles small & heaviest-record middling: 0.35; down-singles small & port web: 0.11; begins both & up-mean small: -0.06
begins both & down-minutes bursts: -0.07; begins both & spell-pace luck: 0.06; down-mean middling & down-minutes bursts: -0.13
down-mean middling & up-minutes bursts: -0.08; down-mean middling & heaviest-record middling: 0.21
up-mean small & down-rate trickle: -0.09; up-mean small & down-minutes bursts: -0.31; up-mean small & up-minutes bursts: -0.11
up-mean small & heaviest-record middling: -0.06; up-mean small & port web: -0.11; down-rate trickle & up-minutes bursts: 0.07
down-rate trickle & spell-pace luck: -0.25; down-minutes bursts & spell-pace luck: 0.05
down-minutes bursts & packet-spread different: -0.15; up-minutes bursts & spell-pace luck: 0.08
up-minutes bursts & packet-spread different: -0.17; spell-pace luck & heaviest-record middling: -0.11
spell-pace luck & port web: 0.11; packet-spread different & heaviest-record middling: 0.49
packet-spread different & port web: -0.19; lone-push none & up-units two-short: -0.29
lone-push none & down-units two-small: -0.34; lone-push none & down-rate job-like: -0.06
lone-question one-short & up-units two-short: -0.08; lone-question one-short & down-units two-small: -0.12
lone-question one-short & payload-ratio even: 0.17; lone-question one-short & down-rate job-like: -0.09
lone-question one-short & down-minutes bursts: -0.10; lone-question one-short & up-minutes bursts: -0.11
lone-question one-short & packet-spread wild: -0.33; lone-question one-short & port web: -0.20
up-units two-short & down-units two-small: -0.09; up-units two-short & down-singles tiny: -0.08
up-units two-short & down-mean middling: 0.07; up-units two-short & down-rate job-like: -0.13
up-units two-short & down-minutes bursts: -0.09; up-units two-short & up-minutes bursts: -0.06
up-units two-short & packet-spread wild: -0.16; up-units two-short & port web: -0.09
down-units two-small & begins mostly-client: 0.27; down-units two-small & down-mean middling: -0.10
down-units two-small & up-mean small: -0.25; down-units two-small & payload-ratio even: -0.09
down-units two-small & up-minutes bursts: -0.09; down-units two-small & spell-pace luck: 0.12
down-units two-small & packet-spread wild: -0.08; down-units two-small & heaviest-record middling: -0.14
down-singles tiny & begins mostly-client: -0.12; down-singles tiny & down-minutes bursts: -0.08
down-singles tiny & packet-spread wild: -0.05; down-singles tiny & heaviest-record middling: 0.05
begins mostly-client & down-mean middling: -0.25; begins mostly-client & up-mean small: -0.12
begins mostly-client & payload-ratio even: 0.21; begins mostly-client & down-rate job-like: 0.26
begins mostly-client & up-minutes bursts: -0.09; begins mostly-client & spell-pace luck: -0.09
begins mostly-client & packet-spread wild: 0.16; begins mostly-client & heaviest-record middling: 0.13
down-mean middling & payload-ratio even: 0.18; down-mean middling & packet-spread wild: -0.12
up-mean small & payload-ratio even: -0.35; up-mean small & down-rate job-like: -0.24; up-mean small & packet-spread wild: -0.12
payload-ratio even & down-rate job-like: -0.07; payload-ratio even & down-minutes bursts: -0.10
payload-ratio even & spell-pace luck: 0.40; payload-ratio even & packet-spread wild: -0.07
payload-ratio even & heaviest-record middling: 0.10; payload-ratio even & port web: -0.36
down-rate job-like & down-minutes bursts: -0.17; down-rate job-like & up-minutes bursts: -0.08
down-rate job-like & packet-spread wild: -0.19; down-rate job-like & heaviest-record middling: 0.17
down-rate job-like & port web: -0.17; up-minutes bursts & packet-spread wild: -0.12; spell-pace luck & packet-spread wild: 0.12
lone-push none & down-rate brisk: -0.13; lone-push none & down-minutes uneven: -0.09
lone-push none & spell-pace loose-beat: 0.12; lone-push none & heaviest-record large: -0.17
lone-question one-short & payload-ratio little: -0.13; lone-question one-short & down-minutes uneven: -0.06
lone-question one-short & up-minutes near: -0.06; lone-question one-short & heaviest-record large: -0.15
up-units one-short & begins mostly-client: -0.20; up-units one-short & down-mean middling: 0.31
up-units one-short & down-rate brisk: -0.24; up-units one-short & down-minutes uneven: 0.17
up-units one-short & spell-pace loose-beat: 0.09; down-units one-small & begins mostly-client: -0.30
down-units one-small & down-minutes uneven: -0.15; down-units one-small & spell-pace loose-beat: -0.25
down-units one-small & heaviest-record large: -0.25; exchange answers & begins mostly-client: -0.12
exchange answers & down-minutes uneven: -0.09; exchange answers & spell-pace loose-beat: -0.24
exchange answers & heaviest-record large: -0.08; begins mostly-client & up-mean tiny: -0.28
begins mostly-client & payload-ratio little: -0.13; begins mostly-client & down-rate brisk: -0.25
begins mostly-client & heaviest-record large: 0.19; down-mean middling & up-mean tiny: 0.05
down-mean middling & payload-ratio little: -0.07; down-mean middling & down-rate brisk: -0.30
down-mean middling & down-minutes uneven: -0.45; down-mean middling & up-minutes near: -0.23
down-mean middling & spell-pace loose-beat: 0.14; down-mean middling & heaviest-record large: -0.07
down-mean middling & port other: 0.37; up-mean tiny & payload-ratio little: -0.08; up-mean tiny & down-rate brisk: -0.21
up-mean tiny & up-minutes near: -0.24; up-mean tiny & spell-pace loose-beat: 0.15; up-mean tiny & packet-spread wild: -0.10
up-mean tiny & heaviest-record large: -0.12; payload-ratio little & down-rate brisk: -0.08
payload-ratio little & down-minutes uneven: 0.11; payload-ratio little & up-minutes near: -0.20
payload-ratio little & spell-pace loose-beat: 0.12; payload-ratio little & packet-spread wild: -0.12
payload-ratio little & heaviest-record large: 0.09; payload-ratio little & port other: -0.07
down-rate brisk & down-minutes uneven: -0.16; down-rate brisk & spell-pace loose-beat: 0.13
down-rate brisk & heaviest-record large: 0.06; down-rate brisk & port other: 0.25; down-minutes uneven & up-minutes near: -0.08
down-minutes uneven & heaviest-record large: 0.06; down-minutes uneven & port other: 0.21
up-minutes near & heaviest-record large: 0.08; spell-pace loose-beat & packet-spread wild: -0.18
spell-pace loose-beat & port other: 0.07; heaviest-record large & port other: 0.30; lone-push none & down-units two-job: -0.18
lone-push none & packet-spread alike: -0.26; lone-question none & down-units two-job: -0.22
lone-question none & down-mean middling: -0.07; lone-question none & payload-ratio even: 0.08
lone-question none & packet-spread alike: 0.17; lone-question none & heaviest-record large: 0.09
lone-question none & port service: -0.49; up-units many & down-units two-job: -0.17; up-units many & payload-ratio even: 0.24
up-units many & down-rate job-like: -0.35; up-units many & packet-spread alike: -0.08
up-units many & heaviest-record large: 0.08; down-units two-job & down-mean middling: 0.28
down-units two-job & up-mean small: 0.16; down-units two-job & payload-ratio even: -0.05
down-units two-job & down-rate job-like: 0.10; down-units two-job & up-minutes luck: 0.17
down-units two-job & spell-pace beat: -0.19; down-units two-job & heaviest-record large: -0.17
down-units two-job & port service: -0.07; begins client & payload-ratio even: -0.12; begins client & down-rate job-like: -0.22
begins client & down-minutes uneven: -0.15; begins client & packet-spread alike: -0.29
begins client & heaviest-record large: 0.10; down-mean middling & spell-pace beat: 0.18
down-mean middling & packet-spread alike: 0.12; up-mean small & down-minutes uneven: -0.26
up-mean small & spell-pace beat: -0.25; up-mean small & packet-spread alike: 0.11; up-mean small & heaviest-record large: -0.09
payload-ratio even & down-minutes uneven: -0.20; payload-ratio even & up-minutes luck: -0.11
payload-ratio even & spell-pace beat: -0.40; payload-ratio even & packet-spread alike: -0.27
payload-ratio even & heaviest-record large: -0.16; payload-ratio even & port service: -0.15
down-rate job-like & down-minutes uneven: -0.09; down-rate job-like & up-minutes luck: -0.14
down-rate job-like & spell-pace beat: -0.09; down-rate job-like & packet-spread alike: -0.11
down-rate job-like & heaviest-record large: -0.18; down-rate job-like & port service: -0.23
down-minutes uneven & spell-pace beat: -0.33; down-minutes uneven & packet-spread alike: 0.16
down-minutes uneven & port service: -0.08; up-minutes luck & packet-spread alike: -0.24
up-minutes luck & heaviest-record large: -0.11; spell-pace beat & heaviest-record large: -0.09
spell-pace beat & port service: -0.42; packet-spread alike & heaviest-record large: -0.06
packet-spread alike & port service: -0.52; heaviest-record large & port service: -0.31
lone-push none & up-units one-share: -0.05; lone-push none & up-mean large: 0.22
lone-question one-share & up-units one-share: -0.16; lone-question one-share & begins client: -0.37
lone-question one-share & payload-ratio more: 0.08; lone-question one-share & spell-pace beat: -0.12
lone-question one-share & heaviest-record small: 0.06; up-units one-share & begins client: -0.59
up-units one-share & up-mean large: -0.05; up-units one-share & payload-ratio more: 0.09
up-units one-share & down-rate trickle: 0.14; up-units one-share & up-minutes bursts: 0.25
up-units one-share & spell-pace beat: -0.12; up-units one-share & packet-spread alike: -0.15
up-units one-share & port web: 0.08; down-units two-small & begins client: -0.08; down-units two-small & down-mean tiny: -0.19
down-units two-small & payload-ratio more: -0.08; down-units two-small & spell-pace beat: -0.13
down-units two-small & packet-spread alike: -0.34; down-units two-small & heaviest-record small: -0.16
exchange answers & up-minutes bursts: 0.09; exchange answers & packet-spread alike: -0.11; begins client & up-mean large: -0.61
down-mean tiny & up-mean large: 0.14; down-mean tiny & packet-spread alike: -0.29; up-mean large & down-rate trickle: 0.18
up-mean large & spell-pace beat: 0.13; up-mean large & packet-spread alike: -0.09; up-mean large & heaviest-record small: 0.12
up-mean large & port web: -0.06; payload-ratio more & down-minutes bursts: 0.31; payload-ratio more & packet-spread alike: -0.07
down-minutes bursts & packet-spread alike: 0.12; down-minutes bursts & heaviest-record small: 0.23
up-minutes bursts & spell-pace beat: -0.15; up-minutes bursts & heaviest-record small: -0.06
packet-spread alike & port web: 0.44; heaviest-record small & port web: -0.35; lone-push none & lone-question many: -0.09
lone-question many & down-units one-small: -0.23; lone-question many & down-singles small: -0.08
lone-question many & begins client: -0.33; lone-question many & down-mean small: 0.09
lone-question many & down-rate trickle: -0.05; lone-question many & spell-pace beat: -0.19
lone-question many & packet-spread same: -0.08; lone-question many & heaviest-record small: -0.18
up-units two-short & down-units one-small: -0.12; up-units two-short & begins client: -0.14
up-units two-short & down-mean small: -0.07; up-units two-short & payload-ratio more: -0.09
up-units two-short & down-minutes uneven: -0.11; up-units two-short & spell-pace beat: -0.08
up-units two-short & packet-spread same: 0.06; up-units two-short & heaviest-record small: -0.09
down-units one-small & down-mean small: -0.15; down-units one-small & up-mean large: -0.28
down-singles small & begins client: -0.09; down-singles small & down-mean small: -0.17
down-singles small & up-mean large: -0.08; down-singles small & payload-ratio more: -0.07
down-singles small & down-minutes uneven: -0.20; down-singles small & spell-pace beat: -0.09
down-singles small & packet-spread same: -0.11; down-singles small & heaviest-record small: -0.17
down-mean small & up-mean large: 0.13; down-mean small & payload-ratio more: 0.17; down-mean small & down-rate trickle: -0.06
down-mean small & down-minutes uneven: -0.12; down-mean small & up-minutes bursts: 0.06
down-mean small & spell-pace beat: -0.62; down-mean small & packet-spread same: -0.36; down-mean small & port web: 0.08
up-mean large & down-minutes uneven: 0.25; up-mean large & packet-spread same: -0.24
payload-ratio more & down-minutes uneven: 0.08; down-rate trickle & down-minutes uneven: -0.05
down-minutes uneven & packet-spread same: 0.11; down-minutes uneven & heaviest-record small: 0.06
down-minutes uneven & port web: -0.19; lone-push none & exchange none: -0.15; lone-push none & down-rate slow: -0.25
lone-question none & exchange none: 0.13; lone-question none & begins both: 0.22; lone-question none & up-mean tiny: 0.21
lone-question none & down-rate slow: -0.11; lone-question none & down-minutes luck: 0.14
lone-question none & packet-spread different: -0.08; lone-question none & heaviest-record small: -0.16
up-units one-short & exchange none: -0.16; up-units one-short & payload-ratio even: -0.08
up-units one-short & packet-spread different: -0.09; down-units one-small & exchange none: -0.31
down-units one-small & payload-ratio even: -0.13; down-units one-small & down-rate slow: -0.22
exchange none & down-mean tiny: 0.08; exchange none & up-mean tiny: 0.14; exchange none & payload-ratio even: -0.15
exchange none & down-rate slow: -0.19; exchange none & down-minutes luck: 0.07; exchange none & up-minutes luck: -0.10
exchange none & spell-pace beat: 0.06; exchange none & packet-spread different: -0.19; begins both & down-mean tiny: -0.43
begins both & up-mean tiny: -0.45; begins both & payload-ratio even: 0.35; begins both & down-minutes luck: -0.14
begins both & up-minutes luck: 0.25; begins both & spell-pace beat: -0.21; begins both & heaviest-record small: -0.28
down-mean tiny & payload-ratio even: -0.14; down-mean tiny & down-rate slow: 0.08; up-mean tiny & down-rate slow: -0.17
up-mean tiny & packet-spread different: -0.59; up-mean tiny & port web: 0.31; payload-ratio even & down-rate slow: -0.08
down-rate slow & up-minutes luck: 0.17; down-rate slow & spell-pace beat: -0.06; down-rate slow & port web: -0.19
down-minutes luck & port web: -0.06; up-minutes luck & port web: -0.17; spell-pace beat & packet-spread different: -0.18
lone-push none & exchange short-and-jobs: 0.11; lone-question one-short & exchange short-and-jobs: 0.44
up-units one-short & exchange short-and-jobs: -0.12; up-units one-short & down-singles small: 0.10
up-units one-short & down-rate job-like: 0.07; up-units one-short & down-minutes near: -0.58
up-units one-short & spell-pace luck: -0.39; down-units one-small & exchange short-and-jobs: 0.38
down-units one-small & down-rate job-like: -0.19; down-units one-small & down-minutes near: -0.08
exchange short-and-jobs & down-mean middling: 0.31; exchange short-and-jobs & up-mean tiny: -0.37
exchange short-and-jobs & down-rate job-like: 0.11; exchange short-and-jobs & down-minutes near: -0.44
exchange short-and-jobs & up-minutes near: -0.11; down-singles small & begins mostly-client: 0.06
down-singles small & up-mean tiny: 0.06; down-singles small & down-rate job-like: 0.16
down-singles small & down-minutes near: -0.07; down-singles small & up-minutes near: -0.15
begins mostly-client & payload-ratio half: -0.32; begins mostly-client & down-minutes near: 0.05
down-mean middling & down-minutes near: 0.54; down-mean middling & heaviest-record small: -0.20
up-mean tiny & down-rate job-like: 0.13; up-mean tiny & down-minutes near: 0.20; up-mean tiny & spell-pace luck: -0.37
payload-ratio half & down-rate job-like: 0.07; payload-ratio half & down-minutes near: 0.96
payload-ratio half & port other: 0.15; down-rate job-like & down-minutes near: -0.07
down-rate job-like & up-minutes near: -0.19; down-rate job-like & packet-spread different: -0.06
down-rate job-like & heaviest-record small: -0.12; down-rate job-like & port other: 0.22
down-minutes near & up-minutes near: -0.29; down-minutes near & spell-pace luck: -0.26
down-minutes near & packet-spread different: 0.14; down-minutes near & heaviest-record small: -0.56
down-minutes near & port other: -0.09; spell-pace luck & heaviest-record small: -0.22; spell-pace luck & port other: 0.13
lone-question one-short & down-mean small: -0.17; lone-question one-short & down-rate slow: -0.16
up-units one-short & down-singles tiny: 0.17; up-units one-short & down-mean small: -0.14
down-units one-small & down-singles tiny: 0.12; exchange short-and-jobs & port web: 0.13
down-singles tiny & down-mean small: -0.06; down-singles tiny & down-rate slow: -0.09
down-singles tiny & up-minutes near: -0.18; down-singles tiny & spell-pace loose-beat: 0.10
down-singles tiny & heaviest-record small: -0.14; down-mean small & up-mean tiny: -0.09
down-mean small & payload-ratio half: -0.08; payload-ratio half & down-rate slow: -0.15
payload-ratio half & spell-pace loose-beat: 0.29; spell-pace loose-beat & port web: 0.07; lone-push few & up-mean tiny: -0.19
lone-size tiny & lone-question none: -0.21; lone-size tiny & down-singles tiny: -0.09
lone-size tiny & begins mostly-server: -0.12; lone-size tiny & up-mean tiny: -0.10; lone-size tiny & payload-ratio little: -0.05
lone-size tiny & down-rate slow: -0.08; lone-size tiny & down-minutes bursts: -0.06; lone-size tiny & packet-spread wild: -0.09
lone-question none & down-units many: 0.40; lone-question none & down-singles tiny: -0.06
lone-question none & begins mostly-server: -0.19; lone-question none & down-mean job: 0.17
lone-question none & payload-ratio little: 0.09; lone-question none & up-minutes bursts: 0.22
lone-question none & spell-pace loose-beat: -0.23; up-units many & begins mostly-server: -0.34
up-units many & down-mean job: -0.11; up-units many & payload-ratio little: -0.10; up-units many & up-minutes bursts: -0.14
up-units many & packet-spread wild: -0.27; down-units many & begins mostly-server: -0.14; down-units many & down-mean job: -0.17
down-units many & down-minutes bursts: -0.25; down-units many & packet-spread wild: -0.12
down-units many & heaviest-record large: 0.44; down-singles tiny & down-mean job: -0.11
down-singles tiny & heaviest-record large: -0.11; begins mostly-server & down-mean job: 0.06
begins mostly-server & up-mean tiny: 0.28; begins mostly-server & payload-ratio little: 0.34
begins mostly-server & down-rate slow: -0.11; begins mostly-server & down-minutes bursts: -0.23
begins mostly-server & up-minutes bursts: -0.07; begins mostly-server & spell-pace loose-beat: -0.24
begins mostly-server & packet-spread wild: -0.16; begins mostly-server & heaviest-record large: 0.18
begins mostly-server & port service: -0.23; down-mean job & up-mean tiny: -0.07; down-mean job & payload-ratio little: -0.37
down-mean job & down-rate slow: -0.22; down-mean job & down-minutes bursts: -0.39; down-mean job & up-minutes bursts: 0.20
down-mean job & heaviest-record large: 0.16; down-mean job & port service: -0.09; up-mean tiny & down-minutes bursts: -0.21
up-mean tiny & up-minutes bursts: -0.06; up-mean tiny & port service: -0.25; payload-ratio little & down-minutes bursts: -0.21
payload-ratio little & up-minutes bursts: -0.05; payload-ratio little & port service: -0.20
down-rate slow & up-minutes bursts: -0.06; down-minutes bursts & spell-pace loose-beat: -0.26
down-minutes bursts & heaviest-record large: -0.21; down-minutes bursts & port service: -0.14
up-minutes bursts & spell-pace loose-beat: -0.15; up-minutes bursts & heaviest-record large: -0.09
up-minutes bursts & port service: -0.09; packet-spread wild & port service: -0.09; lone-question many & down-rate job-like: 0.11
lone-question many & spell-pace luck: 0.16; up-units two-short & up-minutes uneven: 0.11
up-units two-short & heaviest-record large: -0.20; down-units two-small & up-minutes uneven: 0.07
down-units two-small & port service: -0.06; begins client & up-minutes uneven: -0.20
down-mean middling & up-minutes uneven: -0.11; up-mean small & up-minutes uneven: -0.06
payload-ratio even & up-minutes uneven: 0.08; down-minutes uneven & spell-pace luck: 0.12
up-minutes uneven & spell-pace luck: -0.16; up-minutes uneven & heaviest-record large: -0.06
spell-pace luck & heaviest-record large: 0.23; lone-push none & up-units one-long: -0.16; lone-push none & down-mean job: -0.10
lone-question none & begins server: -0.32; lone-question none & up-mean large: 0.30; down-units many & exchange none: -0.10
down-units many & begins server: -0.40; down-units many & up-mean large: -0.18; down-units many & down-rate job-like: -0.16
down-units many & down-minutes uneven: -0.14; down-units many & port web: 0.41; exchange none & begins server: -0.25
exchange none & down-mean job: -0.07; exchange none & up-mean large: -0.08; exchange none & payload-ratio half: -0.15
exchange none & down-minutes uneven: -0.17; exchange none & spell-pace loose-beat: 0.12
exchange none & heaviest-record large: 0.32; begins server & down-mean job: 0.21; begins server & up-mean large: -0.54
begins server & down-minutes uneven: -0.10; begins server & up-minutes luck: -0.39; begins server & spell-pace loose-beat: -0.14
begins server & packet-spread different: -0.62; begins server & heaviest-record large: -0.21; begins server & port web: -0.07
down-mean job & up-mean large: -0.18; down-mean job & payload-ratio half: 0.61; down-mean job & down-rate job-like: 0.72
down-mean job & down-minutes uneven: 0.08; down-mean job & up-minutes luck: -0.33
down-mean job & packet-spread different: -0.37; up-mean large & down-rate job-like: -0.21
up-mean large & up-minutes luck: -0.08; up-mean large & spell-pace loose-beat: -0.18
up-mean large & packet-spread different: 0.11; up-mean large & heaviest-record large: 0.25
payload-ratio half & down-minutes uneven: -0.14; down-rate job-like & spell-pace loose-beat: -0.14
down-minutes uneven & packet-spread different: -0.27; packet-spread different & heaviest-record large: -0.36
heaviest-record large & port web: 0.09; lone-question one-short & up-minutes uneven: -0.13
up-units many & up-minutes uneven: -0.37; up-units many & heaviest-record middling: -0.09; up-units many & port web: 0.09
down-units many & heaviest-record middling: -0.31; down-singles tiny & up-minutes uneven: -0.06
begins mostly-client & up-minutes uneven: -0.25; lone-question one-short & exchange none: -0.18
up-units one-short & up-mean small: 0.09; up-units one-short & up-minutes uneven: -0.14
down-units one-small & up-minutes uneven: -0.12; exchange none & begins client: -0.11; exchange none & up-mean small: 0.25
exchange none & up-minutes uneven: 0.28; down-singles tiny & down-mean tiny: -0.12
down-singles tiny & payload-ratio more: -0.17; down-singles tiny & port other: -0.19; begins client & down-rate slow: -0.28
begins client & spell-pace loose-beat: -0.09; down-mean tiny & up-mean small: -0.24; down-mean tiny & down-minutes uneven: 0.11
down-mean tiny & up-minutes uneven: -0.07; down-mean tiny & spell-pace loose-beat: -0.15; up-mean small & down-rate slow: -0.06
up-mean small & spell-pace loose-beat: 0.15; up-mean small & heaviest-record small: 0.09; up-mean small & port other: 0.38
payload-ratio more & down-rate slow: 0.15; payload-ratio more & up-minutes uneven: -0.13
payload-ratio more & spell-pace loose-beat: -0.28; payload-ratio more & packet-spread different: 0.22
down-rate slow & down-minutes uneven: 0.25; down-rate slow & up-minutes uneven: -0.12
up-minutes uneven & heaviest-record small: -0.21; up-minutes uneven & port other: -0.32
up-units two-long & payload-ratio more: 0.19; up-units two-long & up-minutes near: 0.11; up-units two-long & port other: 0.32
begins mostly-client & payload-ratio more: 0.16; down-mean small & spell-pace luck: 0.37; down-mean small & port other: -0.14
up-mean large & down-minutes luck: -0.11; up-mean large & spell-pace luck: 0.26; up-mean large & port other: 0.28
payload-ratio more & up-minutes near: 0.57; payload-ratio more & spell-pace luck: 0.33
up-minutes near & packet-spread same: -0.46; spell-pace luck & packet-spread same: -0.56
exchange answers & down-rate slow: 0.15; exchange answers & spell-pace luck: 0.05; down-mean tiny & spell-pace luck: -0.25
up-mean tiny & up-minutes uneven: 0.17; up-mean tiny & heaviest-record middling: 0.34; down-rate slow & spell-pace luck: 0.09
down-rate slow & heaviest-record middling: -0.10; down-minutes bursts & up-minutes uneven: -0.16
lone-push none & up-mean share: -0.16; lone-question none & down-mean small: -0.10; lone-question none & up-mean share: -0.19
lone-question none & payload-ratio more: 0.12; up-units many & begins both: -0.09; up-units many & up-mean share: 0.28
up-units many & payload-ratio more: 0.13; down-units many & up-mean share: 0.17; down-units many & payload-ratio more: 0.16
begins both & down-mean small: 0.06; begins both & up-mean share: 0.25; begins both & spell-pace loose-beat: 0.11
begins both & port service: -0.19; down-mean small & up-mean share: -0.06; down-mean small & down-rate job-like: -0.55
down-mean small & up-minutes luck: -0.19; up-mean share & payload-ratio more: 0.29; up-mean share & down-rate job-like: -0.09
up-mean share & down-minutes luck: -0.12; up-mean share & up-minutes luck: 0.07; up-mean share & spell-pace loose-beat: -0.05
up-mean share & packet-spread different: 0.29; up-mean share & port service: -0.32
payload-ratio more & down-rate job-like: -0.49; payload-ratio more & port service: -0.17
down-rate job-like & down-minutes luck: 0.25; down-minutes luck & heaviest-record middling: 0.10
up-minutes luck & heaviest-record middling: 0.08; heaviest-record middling & port service: -0.25
lone-question many & up-minutes luck: 0.11; up-units two-short & up-mean share: -0.18
up-units two-short & down-minutes luck: -0.15; up-units two-short & up-minutes luck: -0.41
up-units two-short & packet-spread alike: -0.08; down-units one-small & packet-spread alike: -0.15
down-singles small & up-mean share: 0.06; down-singles small & down-minutes luck: 0.26
down-singles small & up-minutes luck: 0.19; begins client & up-mean share: 0.08; down-mean middling & up-mean share: -0.23
up-mean share & payload-ratio even: 0.15; up-mean share & spell-pace luck: 0.20; up-mean share & packet-spread alike: -0.09
up-mean share & heaviest-record small: -0.19; up-mean share & port web: 0.12; down-minutes luck & packet-spread alike: -0.20
lone-push none & down-units two-large: -0.06; lone-question one-short & begins both: -0.19
lone-question one-short & down-mean job: -0.29; up-units one-short & down-mean job: -0.23
exchange none & payload-ratio little: 0.30; exchange none & spell-pace luck: -0.27
exchange none & heaviest-record middling: -0.27; down-singles tiny & begins both: -0.07; begins both & down-mean job: 0.10
begins both & payload-ratio little: -0.13; begins both & down-minutes uneven: 0.06; down-mean job & spell-pace luck: -0.06
down-mean job & heaviest-record middling: 0.20; payload-ratio little & down-rate job-like: 0.19
payload-ratio little & up-minutes luck: 0.28; payload-ratio little & packet-spread different: -0.22
payload-ratio little & port web: 0.32; lone-push few & down-rate job-like: -0.30; lone-size large & lone-question none: -0.05
lone-size large & down-mean large: -0.10; lone-question none & down-units one-job: -0.33
lone-question none & down-mean large: 0.23; lone-question none & payload-ratio silent: -0.19
lone-question none & packet-spread same: -0.12; lone-question none & port other: 0.16; down-units one-job & up-mean none: -0.05
down-units one-job & down-rate job-like: 0.09; down-units one-job & packet-spread same: -0.15
down-units one-job & heaviest-record middling: 0.06; down-units one-job & port other: 0.21
begins server & down-mean large: 0.15; begins server & up-mean none: 0.39; begins server & payload-ratio silent: 0.59
begins server & down-minutes luck: 0.15; begins server & packet-spread same: 0.75; begins server & port other: 0.36
down-mean large & up-mean none: -0.23; down-mean large & payload-ratio silent: -0.24
down-mean large & spell-pace loose-beat: 0.08; down-mean large & packet-spread same: -0.19; down-mean large & port other: 0.05
up-mean none & down-rate job-like: 0.24; up-mean none & packet-spread same: 0.12
payload-ratio silent & down-rate job-like: 0.11; payload-ratio silent & packet-spread same: 0.14
payload-ratio silent & heaviest-record middling: -0.23; payload-ratio silent & port other: -0.07
down-rate job-like & packet-spread same: 0.18; spell-pace loose-beat & packet-spread same: 0.33
packet-spread same & heaviest-record middling: -0.46; heaviest-record middling & port other: 0.23
lone-question many & down-mean tiny: -0.07; lone-question many & down-minutes near: -0.10
up-units two-share & begins client: 0.12; up-units two-share & down-minutes near: 0.22
up-units two-share & spell-pace loose-beat: -0.40; up-units two-share & packet-spread alike: -0.06
up-units two-share & port service: -0.12; down-units one-small & port service: -0.05; begins client & down-minutes near: -0.07
down-mean tiny & down-minutes near: -0.58; down-mean tiny & port service: -0.10; up-mean small & down-minutes near: 0.30
payload-ratio more & down-minutes near: -0.72; down-rate trickle & down-minutes near: -0.12
down-rate trickle & port service: -0.09; down-minutes near & up-minutes luck: -0.07
down-minutes near & spell-pace loose-beat: 0.17; down-minutes near & packet-spread alike: 0.21
down-minutes near & port service: -0.42; lone-push few & heaviest-record small: -0.11; lone-size job & lone-question none: 0.15
lone-size job & down-singles job: 0.18; lone-size job & begins mostly-server: 0.08; lone-size job & down-mean job: 0.11
lone-size job & up-mean none: -0.18; lone-size job & payload-ratio silent: -0.16; lone-size job & down-rate job-like: 0.14
lone-size job & packet-spread different: 0.10; lone-size job & heaviest-record small: 0.07
lone-question none & down-singles job: 0.20; up-units many & down-minutes near: -0.05
down-units two-job & down-singles job: 0.16; down-units two-job & begins mostly-server: 0.12
down-units two-job & down-mean job: -0.13; down-units two-job & down-minutes near: -0.25
down-units two-job & up-minutes near: -0.26; down-units two-job & packet-spread different: -0.17
down-units two-job & heaviest-record small: -0.22; down-singles job & down-mean job: -0.13
down-singles job & up-mean none: 0.09; down-singles job & payload-ratio silent: 0.14
down-singles job & down-rate job-like: 0.08; down-singles job & down-minutes near: 0.17
down-singles job & spell-pace luck: 0.20; down-singles job & heaviest-record small: -0.08
begins mostly-server & down-rate job-like: -0.17; begins mostly-server & up-minutes near: -0.10
begins mostly-server & spell-pace luck: 0.09; begins mostly-server & heaviest-record small: -0.08
down-mean job & up-mean none: 0.10; down-mean job & down-minutes near: 0.29; down-mean job & up-minutes near: -0.73
down-mean job & heaviest-record small: 0.09; up-mean none & down-minutes near: -0.30; up-mean none & spell-pace luck: -0.34
payload-ratio silent & down-minutes near: -0.32; payload-ratio silent & spell-pace luck: -0.46
exchange none & begins mostly-client: -0.24; exchange none & up-minutes near: -0.27
begins mostly-client & spell-pace beat: -0.11; lone-push none & down-units one-job: 0.30
lone-push none & exchange shares-and-jobs: -0.16; lone-question none & exchange shares-and-jobs: 0.13
down-units one-job & down-minutes near: 0.05; exchange shares-and-jobs & up-mean share: -0.07
exchange shares-and-jobs & down-rate job-like: 0.11; exchange shares-and-jobs & heaviest-record middling: 0.12
exchange shares-and-jobs & port other: -0.12; begins mostly-client & up-mean share: 0.17
down-mean small & down-minutes near: -0.07; up-mean share & down-minutes near: 0.35; up-mean share & up-minutes near: 0.17
up-mean share & spell-pace beat: -0.11; up-mean share & packet-spread same: -0.19; up-mean share & port other: 0.40
down-minutes near & spell-pace beat: 0.17; down-minutes near & packet-spread same: -0.32
down-minutes near & heaviest-record middling: 0.18; lone-question none & down-rate brisk: -0.05
up-units many & down-rate brisk: 0.05; down-units many & down-rate brisk: 0.18; begins client & down-rate brisk: 0.18
up-mean tiny & heaviest-record bulk: -0.15; payload-ratio half & down-rate brisk: -0.19
down-rate brisk & up-minutes bursts: -0.06; down-rate brisk & spell-pace luck: 0.08; down-rate brisk & port service: -0.32
down-minutes bursts & heaviest-record bulk: -0.06; lone-push none & up-singles short: 0.36
lone-push none & begins mostly-server: -0.07; lone-question one-short & up-singles short: 0.30
lone-question one-short & begins mostly-server: -0.22; up-units one-short & down-units two-small: -0.26
up-units one-short & begins mostly-server: -0.40; up-units one-short & up-minutes bursts: -0.16
down-units two-small & exchange none: -0.19; down-units two-small & begins mostly-server: -0.08
down-units two-small & down-mean job: 0.07; down-units two-small & packet-spread different: 0.07
exchange none & up-singles short: -0.11; exchange none & begins mostly-server: 0.20; exchange none & down-minutes bursts: -0.05
exchange none & up-minutes bursts: 0.07; up-singles short & up-mean small: -0.26; up-singles short & spell-pace luck: 0.14
begins mostly-server & up-mean small: -0.09; begins mostly-server & heaviest-record middling: -0.10
down-mean job & up-mean small: 0.13; up-mean small & payload-ratio little: 0.24; lone-question none & up-minutes uneven: -0.21
down-units many & payload-ratio even: 0.24; down-units many & spell-pace beat: -0.19; up-mean share & down-minutes uneven: -0.18
up-mean share & up-minutes uneven: -0.13; up-mean share & heaviest-record large: 0.20
down-rate brisk & up-minutes uneven: -0.06; down-rate brisk & spell-pace beat: -0.06
down-rate brisk & packet-spread different: -0.16; up-minutes uneven & spell-pace beat: -0.11
up-units one-short & packet-spread alike: -0.55; up-units one-short & port service: -0.08
exchange answers & down-singles tiny: -0.10; down-singles tiny & packet-spread alike: -0.08
down-mean small & packet-spread alike: -0.19; up-mean tiny & packet-spread alike: 0.11
payload-ratio half & packet-spread alike: 0.18; down-rate slow & packet-spread alike: -0.06
down-units two-small & up-mean tiny: -0.21; down-units two-small & up-minutes near: -0.12
down-units two-small & port other: -0.27; exchange none & packet-spread wild: -0.21
payload-ratio little & spell-pace beat: 0.09; lone-push few & lone-question one-short: -0.13
lone-push few & down-singles many: -0.16; lone-size tiny & down-units one-small: -0.17; lone-size tiny & spell-pace luck: -0.21
lone-question one-short & down-singles many: -0.19; lone-question one-short & up-mean share: 0.05
up-units one-short & down-singles many: -0.16; up-units one-short & up-mean share: 0.09
down-units one-small & down-mean job: 0.12; exchange none & down-singles many: -0.18; exchange none & up-mean share: -0.22
exchange none & down-rate brisk: 0.08; exchange none & port service: -0.09; down-singles many & down-mean job: 0.12
down-singles many & down-rate brisk: 0.06; down-singles many & up-minutes uneven: -0.09
down-singles many & spell-pace luck: 0.07; down-singles many & packet-spread wild: 0.12; begins client & down-mean job: -0.30
down-mean job & up-mean share: 0.17; down-mean job & down-rate brisk: -0.16; down-mean job & up-minutes uneven: 0.56
down-mean job & heaviest-record bulk: -0.30; up-mean share & packet-spread wild: 0.29
up-mean share & heaviest-record bulk: 0.21; down-minutes uneven & heaviest-record bulk: -0.19
lone-question many & down-rate slow: -0.07; up-units many & down-units two-small: 0.07; up-units many & up-mean large: 0.15
down-units two-small & down-singles many: 0.14; down-singles many & packet-spread alike: 0.14
down-singles many & heaviest-record small: -0.10; down-mean middling & up-mean large: 0.12
down-mean middling & payload-ratio more: 0.07; down-mean middling & down-rate slow: 0.06; up-mean large & down-rate slow: -0.06
up-mean large & up-minutes uneven: 0.31; up-minutes uneven & packet-spread alike: -0.33; up-units two-short & port other: -0.15
up-units many & down-units one-small: -0.20; exchange short-and-jobs & down-mean job: -0.24
exchange short-and-jobs & payload-ratio little: -0.26; begins mostly-client & down-mean job: 0.08
down-minutes near & port web: 0.57; down-units one-small & payload-ratio silent: 0.06; begins server & down-minutes near: 0.06
begins server & heaviest-record small: 0.20; payload-ratio silent & port web: -0.17; down-rate slow & down-minutes near: -0.32
down-rate slow & packet-spread same: -0.18; exchange answers & payload-ratio even: -0.12
down-mean small & payload-ratio even: -0.15; payload-ratio even & up-minutes near: -0.05; lone-push one & lone-size tiny: -0.25
lone-push one & begins mostly-server: 0.16; lone-push one & down-mean job: -0.13; lone-push one & payload-ratio little: 0.07
lone-push one & down-rate job-like: 0.27; lone-size tiny & down-rate job-like: -0.14; down-singles small & down-mean job: -0.08
down-singles small & packet-spread wild: 0.08; down-singles small & heaviest-record large: -0.08
down-units two-small & payload-ratio half: -0.17; lone-push none & up-units two-long: 0.07
lone-question none & up-units two-long: 0.11; up-units two-long & down-units many: 0.08
up-units two-long & down-rate job-like: -0.25; up-units two-long & heaviest-record large: 0.07
up-units two-long & port web: -0.23; begins server & up-minutes near: -0.57; payload-ratio more & heaviest-record large: 0.24
exchange answers & down-rate job-like: -0.27; down-units one-small & up-singles short: 0.11
exchange answers & up-mean share: 0.07; up-singles short & heaviest-record small: 0.08
down-singles small & down-rate slow: -0.10; down-singles small & up-minutes uneven: 0.07
down-mean small & up-minutes uneven: -0.30; up-mean share & down-rate slow: 0.19; down-minutes luck & up-minutes uneven: -0.24
packet-spread alike & port other: 0.15; up-units two-long & packet-spread alike: 0.08
down-units two-small & down-minutes luck: -0.10; down-units two-small & up-minutes luck: -0.20
down-units two-small & spell-pace loose-beat: -0.29; up-units many & port other: 0.20; down-units many & down-mean tiny: -0.66
down-units many & packet-spread alike: 0.32; begins server & payload-ratio even: -0.24
begins server & packet-spread alike: 0.46; payload-ratio even & port other: 0.40
packet-spread alike & heaviest-record middling: 0.22; up-units two-share & down-mean small: -0.14
up-units two-share & up-mean share: -0.22; up-units two-share & down-rate slow: 0.07
up-units two-share & down-minutes uneven: -0.10; down-units two-small & down-mean small: -0.11
lone-question none & up-units two-share: -0.16; lone-question none & down-units two-small: -0.11
up-units two-share & begins mostly-client: -0.24; up-units two-share & down-minutes luck: 0.09
up-units two-share & spell-pace beat: 0.17; down-mean tiny & up-mean share: 0.13; lone-size job & lone-question one-short: -0.24
down-units one-small & begins mostly-server: -0.09; down-singles job & spell-pace loose-beat: -0.21
exchange answers & packet-spread different: -0.10; down-singles tiny & down-rate trickle: -0.10
lone-question one-share & down-mean job: 0.16; lone-question one-share & heaviest-record large: 0.21
lone-question one-share & port service: -0.13; exchange none & down-singles small: -0.05
up-singles short & down-rate job-like: 0.14; up-singles short & port service: -0.06
lone-push many & lone-question one-short: -0.17; lone-push many & up-units one-short: -0.29
lone-push many & down-units two-small: 0.17; lone-push many & exchange none: -0.12; lone-push many & down-singles many: 0.16
lone-push many & up-mean tiny: -0.06; lone-push many & down-rate slow: -0.06; lone-push many & up-minutes uneven: -0.08
lone-push many & spell-pace luck: 0.20; lone-size tiny & begins server: -0.09; lone-size tiny & down-mean small: -0.08
lone-size tiny & heaviest-record small: -0.08; lone-question one-short & begins server: 0.18
up-units one-short & begins server: -0.07; down-units two-small & begins server: -0.07; exchange none & down-mean small: -0.19
up-singles short & up-mean tiny: 0.15; up-singles short & packet-spread wild: 0.14; down-singles many & begins server: -0.22
down-singles many & up-mean tiny: -0.15; begins server & down-mean small: -0.31; begins server & up-mean tiny: 0.34
begins server & up-minutes uneven: -0.22; begins server & spell-pace luck: 0.17; begins server & packet-spread wild: -0.41
begins server & port service: -0.12; packet-spread wild & heaviest-record small: -0.07
lone-question none & up-units two-short: -0.07; up-units two-short & up-mean tiny: 0.16; down-mean job & down-minutes luck: 0.17
down-mean job & spell-pace beat: 0.23; payload-ratio little & down-minutes luck: 0.19
payload-ratio little & heaviest-record bulk: -0.09; down-rate brisk & port web: 0.22
up-minutes near & heaviest-record bulk: -0.17; spell-pace beat & heaviest-record bulk: -0.20
heaviest-record bulk & port web: 0.24; down-units two-job & up-mean share: -0.42; down-units two-job & down-minutes luck: 0.08
down-units two-job & up-minutes uneven: -0.24; down-units two-job & port web: -0.16
lone-question one-long & up-mean large: -0.10; lone-question one-long & payload-ratio more: -0.06
lone-question one-long & port web: -0.10; up-units one-long & begins client: -0.16
down-mean middling & packet-spread same: 0.33; down-singles many & port web: -0.07
lone-question one-share & up-singles share: -0.05; lone-question one-share & up-mean share: 0.08
lone-question one-share & up-minutes uneven: 0.13; up-units one-share & down-units one-small: -0.26
up-units one-share & down-singles small: 0.21; up-units one-share & up-minutes uneven: 0.25
up-mean share & down-rate trickle: -0.11; up-mean share & down-minutes bursts: 0.12
payload-ratio more & packet-spread wild: 0.18; down-rate trickle & up-minutes uneven: -0.07
lone-push none & payload-ratio silent: 0.06; up-units one-short & down-units many: -0.32
down-units many & down-minutes near: 0.17; exchange none & payload-ratio silent: -0.08; exchange none & down-minutes near: -0.09
exchange none & packet-spread alike: 0.14; begins mostly-server & down-rate brisk: 0.16; begins mostly-server & port other: 0.17
down-mean job & packet-spread alike: 0.08; down-mean job & port other: 0.27; up-mean tiny & payload-ratio silent: -0.06
payload-ratio silent & down-rate brisk: -0.23; down-rate brisk & down-minutes near: 0.34
down-rate brisk & packet-spread alike: 0.06; down-minutes near & heaviest-record bulk: 0.23
up-minutes near & packet-spread alike: 0.08; lone-push one & down-singles tiny: -0.11
lone-push one & heaviest-record middling: 0.11; lone-push one & port web: 0.18; lone-size tiny & up-mean none: -0.09
lone-size tiny & payload-ratio silent: -0.08; lone-size tiny & heaviest-record middling: -0.15; lone-size tiny & port web: -0.11
up-mean none & down-minutes uneven: 0.09; payload-ratio silent & down-minutes uneven: 0.09
payload-ratio silent & packet-spread wild: -0.17; up-minutes luck & packet-spread wild: 0.19
lone-question one-share & payload-ratio even: 0.07; lone-question one-share & down-minutes uneven: 0.08
lone-question one-share & up-minutes luck: 0.05; lone-question one-share & spell-pace loose-beat: -0.16
up-units one-share & exchange none: 0.20; up-units one-share & begins server: 0.07
up-units one-share & down-rate job-like: -0.15; up-units one-share & down-minutes uneven: -0.16
up-units one-share & up-minutes luck: 0.23; up-units one-share & spell-pace loose-beat: -0.26
up-units one-share & heaviest-record large: 0.16; up-mean large & payload-ratio even: 0.12
payload-ratio even & spell-pace loose-beat: -0.10; up-units many & packet-spread same: -0.15
up-minutes uneven & packet-spread same: -0.08; down-units many & packet-spread same: -0.11
begins mostly-server & spell-pace beat: 0.22; up-mean large & down-minutes near: -0.49
up-mean large & heaviest-record middling: -0.15; up-units two-share & heaviest-record large: -0.07
begins both & down-rate brisk: -0.05; begins both & up-minutes near: -0.22; down-mean small & up-mean small: -0.10
down-mean small & down-rate brisk: 0.50; up-mean small & down-rate brisk: 0.26; up-mean small & up-minutes near: 0.08
down-rate brisk & heaviest-record middling: 0.07; exchange none & down-rate trickle: 0.18; lone-push one & lone-size job: 0.22
lone-push one & down-units two-job: 0.10; lone-push one & begins both: 0.09; lone-push one & down-mean middling: 0.10
lone-push one & up-mean tiny: 0.05; lone-push one & down-rate slow: -0.05; lone-push one & down-minutes near: 0.10
lone-push one & up-minutes luck: 0.20; lone-size job & up-units one-short: -0.18; lone-size job & exchange short-and-jobs: -0.14
lone-size job & begins both: 0.23; lone-size job & down-mean middling: 0.12; lone-size job & packet-spread wild: 0.05
lone-question one-short & down-units two-job: 0.11; up-units one-short & down-units two-job: 0.13
down-units two-job & exchange short-and-jobs: 0.09; down-units two-job & begins both: 0.15
down-units two-job & payload-ratio little: -0.10; exchange short-and-jobs & packet-spread wild: 0.23
begins both & down-minutes near: 0.06; begins both & packet-spread wild: -0.12; lone-push one & up-units one-share: 0.11
lone-push one & exchange none: 0.08; lone-question none & up-units one-share: 0.26
up-units one-share & begins mostly-server: 0.42; up-units one-share & spell-pace luck: 0.36
exchange none & packet-spread same: -0.13; up-units two-share & down-units many: -0.35; begins server & down-mean middling: 0.21
lone-push one & payload-ratio half: 0.07; begins mostly-server & down-mean middling: 0.24
begins mostly-server & payload-ratio half: 0.36; up-mean share & up-minutes bursts: 0.11
lone-push one & lone-question one-share: 0.09; lone-push one & up-mean share: 0.06; lone-push one & down-minutes luck: -0.05
lone-question one-share & down-mean small: 0.10; lone-question one-share & down-minutes luck: -0.06
lone-question one-share & packet-spread same: -0.19; up-units one-share & down-mean small: -0.06
down-singles tiny & up-mean share: -0.18; begins mostly-client & up-minutes luck: 0.05
up-units two-short & down-rate slow: -0.10; up-units two-short & down-minutes near: 0.05
lone-push none & lone-question one-long: -0.08; lone-question none & down-rate fast: 0.18
down-mean job & packet-spread same: 0.43; up-mean none & heaviest-record large: -0.18
payload-ratio silent & heaviest-record large: -0.12; down-rate fast & down-minutes near: 0.23
down-minutes near & heaviest-record large: 0.21; packet-spread same & heaviest-record large: 0.51
begins server & down-minutes bursts: 0.10; down-singles small & spell-pace loose-beat: -0.05
up-units two-share & payload-ratio even: 0.09; down-units two-job & begins server: 0.12
down-units two-job & up-mean large: -0.11; down-units two-small & begins both: -0.37
down-units two-small & down-minutes near: -0.19; begins both & packet-spread alike: 0.16; begins both & port other: 0.07
up-units two-short & down-mean tiny: -0.08; begins mostly-client & packet-spread alike: -0.26
lone-push many & lone-size job: 0.09; lone-push many & down-units many: 0.13; lone-push many & down-minutes luck: 0.14
lone-size job & down-singles many: 0.05; lone-size job & down-minutes luck: 0.11; down-singles many & begins both: 0.19
down-singles many & payload-ratio little: 0.08; exchange answers & up-mean small: -0.06
down-units many & down-rate trickle: -0.29; begins both & heaviest-record large: -0.20; begins both & up-minutes uneven: 0.08
lone-push many & lone-question none: 0.12; lone-question none & down-singles many: -0.12
down-singles many & heaviest-record middling: -0.08; begins server & payload-ratio little: 0.08
payload-ratio little & up-minutes uneven: 0.27; down-singles many & up-mean small: 0.15
down-singles many & down-rate job-like: -0.08; down-singles many & heaviest-record large: 0.17
lone-question one-share & up-minutes near: -0.05; up-units one-share & up-minutes near: -0.57
exchange answers & down-minutes near: -0.09; lone-question one-share & exchange shares-and-jobs: -0.13
exchange shares-and-jobs & up-minutes uneven: 0.19; exchange shares-and-jobs & port web: 0.16
down-units two-job & down-mean small: -0.27; down-units two-job & payload-ratio half: 0.32
down-units two-job & heaviest-record middling: 0.29; lone-push one & down-units many: 0.08
begins server & up-minutes bursts: 0.18; down-singles many & up-minutes luck: 0.25; up-mean share & payload-ratio half: -0.16
up-units one-share & down-units many: 0.17; up-units one-share & down-rate brisk: 0.20; begins server & down-rate brisk: 0.11
down-units two-job & payload-ratio more: -0.41; down-units two-job & port other: 0.07; lone-push one & packet-spread alike: 0.27
lone-push many & lone-size small: -0.06; lone-push many & down-rate job-like: 0.13
lone-size small & down-units two-small: -0.05; lone-size small & down-singles many: -0.11; lone-size small & up-mean tiny: 0.09
lone-size small & heaviest-record small: -0.10; down-singles many & begins mostly-server: 0.05
lone-size small & lone-question one-short: 0.08; lone-size small & spell-pace luck: 0.09
down-mean small & down-minutes bursts: 0.08; down-units one-job & packet-spread alike: 0.24
down-units one-job & port web: -0.06; up-units two-long & down-rate brisk: 0.10; up-units two-long & spell-pace beat: -0.39
up-units one-share & up-mean small: 0.09; payload-ratio even & down-minutes near: 0.19; lone-push one & down-singles job: 0.21
down-singles job & payload-ratio little: -0.08; up-singles short & down-mean middling: 0.31
up-units two-share & down-units two-job: -0.11; up-units two-long & down-mean middling: -0.18
down-singles job & up-minutes uneven: -0.23; down-singles job & packet-spread alike: 0.09
down-singles job & down-minutes luck: -0.14; down-singles job & heaviest-record middling: -0.11
begins mostly-server & down-minutes luck: 0.18; begins mostly-server & up-minutes uneven: 0.19
payload-ratio little & packet-spread alike: 0.20; up-singles short & up-minutes luck: 0.19
down-minutes luck & up-minutes bursts: 0.22; lone-question many & down-singles tiny: -0.09
up-units one-share & port other: 0.14; up-units two-long & up-mean share: 0.31; lone-push many & lone-size large: 0.13
lone-size large & down-singles many: 0.06; lone-size large & spell-pace luck: 0.17
lone-size large & heaviest-record large: 0.12; down-singles many & payload-ratio silent: -0.36
lone-size large & down-units many: 0.14; down-units many & down-mean large: 0.16; down-singles many & down-mean large: -0.11
down-singles many & up-mean none: -0.20; down-mean large & down-minutes near: -0.13; down-mean large & port web: 0.27
lone-push few & exchange short-and-jobs: -0.07; lone-size job & packet-spread alike: 0.19
lone-question one-share & down-singles job: -0.11; lone-question one-share & port other: 0.24
up-units one-share & down-singles job: -0.20; down-units one-job & down-singles job: -0.24
exchange shares-and-jobs & down-singles job: -0.15; exchange shares-and-jobs & down-mean job: 0.10
exchange shares-and-jobs & down-minutes luck: 0.12; lone-size job & up-mean small: 0.07; down-singles job & up-mean small: -0.17
lone-push many & up-minutes luck: 0.09; down-minutes near & up-minutes uneven: 0.09; down-rate fast & packet-spread alike: 0.17
up-units two-share & port other: -0.06; down-rate brisk & packet-spread same: 0.24; up-mean none & down-rate brisk: -0.15
down-mean large & up-mean small: 0.27; down-mean large & payload-ratio little: 0.54; down-mean large & spell-pace luck: 0.30
down-mean large & heaviest-record bulk: 0.41; begins mostly-server & up-mean share: -0.10
up-units one-share & down-units two-job: 0.07; down-units two-job & exchange shares-and-jobs: 0.16
up-units one-share & payload-ratio half: -0.19; down-units one-job & spell-pace luck: -0.06
up-units one-share & payload-ratio little: 0.05; lone-question none & down-units two-large: 0.20
lone-size job & up-minutes uneven: 0.14; down-singles job & begins server: 0.16; lone-size job & up-units one-share: 0.11
lone-push many & packet-spread alike: 0.16; lone-push many & port other: 0.18; lone-size job & port other: 0.26
down-singles many & port other: 0.12; exchange shares-and-jobs & spell-pace luck: 0.22
lone-size job & down-units one-job: -0.10; lone-size job & packet-spread same: -0.08; lone-size job & payload-ratio half: 0.19
down-mean large & down-rate fast: 0.31; down-mean large & up-minutes luck: -0.13; down-mean large & spell-pace beat: -0.18
exchange shares-and-jobs & packet-spread different: 0.10; up-units one-share & begins both: 0.24
exchange shares-and-jobs & payload-ratio half: -0.10; down-mean large & up-mean tiny: 0.08
down-mean large & down-rate brisk: 0.07; down-mean large & packet-spread alike: 0.34; lone-push none & down-mean large: 0.43
lone-push many & down-rate brisk: 0.08; exchange none & down-mean large: 0.09; lone-push one & exchange shares-and-jobs: 0.13
lone-size job & lone-question one-share: 0.22; lone-size job & exchange shares-and-jobs: 0.12
exchange shares-and-jobs & begins mostly-server: 0.28; up-units one-share & down-mean large: 0.17
exchange shares-and-jobs & payload-ratio little: 0.09
`),
};
