/** What each thing a witness sees adds to the log-odds of mining, beside all others, and what two say together. Made by
 * `npm run evaluate -- --fit` from 24010 look-alikes and 7101 miners of the lab (seed 1, ridge 2), straightened
 * (1.05, -0.37) on half as many others (seed 101); do not edit. */
import { pairsOf, type Weights } from '../rhythm/weigh.ts';

export const trainWeights: Weights = {
  base: 0.5,
  seen: {
    'lone-push none': 0.03,
    'lone-push one': 0.01,
    'lone-push few': -0.02,
    'lone-push many': 0.03,
    'lone-size tiny': -0.15,
    'lone-size small': 0.0,
    'lone-size job': 0.05,
    'lone-size large': -0.01,
    'lone-size huge': 0.13,
    'lone-question none': -0.04,
    'lone-question one-short': -0.13,
    'lone-question one-share': 0.02,
    'lone-question one-long': -0.05,
    'lone-question many': -0.05,
    'up-units one-short': -0.21,
    'up-units one-share': 0.1,
    'up-units one-long': -0.04,
    'up-units two-short': -0.1,
    'up-units two-share': 0.0,
    'up-units two-long': -0.0,
    'up-units many': -0.06,
    'down-units one-small': -0.31,
    'down-units one-job': 0.16,
    'down-units one-large': 0.24,
    'down-units two-small': -0.29,
    'down-units two-job': -0.13,
    'down-units two-large': 0.08,
    'down-units many': -0.17,
    'exchange shares-and-jobs': 0.08,
    'exchange short-and-jobs': -0.01,
    'exchange answers': -0.11,
    'exchange none': -0.11,
    'up-singles short': 0.06,
    'up-singles share': 0.2,
    'up-singles long': 0.09,
    'up-singles many': 0.17,
    'down-singles tiny': -0.11,
    'down-singles small': -0.03,
    'down-singles job': -0.02,
    'down-singles long': 0.1,
    'down-singles many': 0.01,
    'begins server': 0.11,
    'begins mostly-server': -0.02,
    'begins both': -0.01,
    'begins mostly-client': -0.11,
    'begins client': -0.31,
    'down-mean tiny': -0.18,
    'down-mean small': -0.13,
    'down-mean middling': -0.05,
    'down-mean job': 0.16,
    'down-mean large': 0.2,
    'up-mean none': -0.28,
    'up-mean tiny': -0.29,
    'up-mean small': 0.21,
    'up-mean share': 0.1,
    'up-mean large': 0.25,
    'payload-ratio silent': -0.23,
    'payload-ratio little': 0.16,
    'payload-ratio half': -0.01,
    'payload-ratio even': -0.01,
    'payload-ratio more': 0.09,
    'down-rate trickle': -0.12,
    'down-rate slow': -0.15,
    'down-rate job-like': -0.11,
    'down-rate brisk': 0.17,
    'down-rate fast': 0.2,
    'down-minutes even': -0.18,
    'down-minutes near': 0.1,
    'down-minutes luck': -0.03,
    'down-minutes uneven': -0.12,
    'down-minutes bursts': -0.12,
    'up-minutes even': -0.13,
    'up-minutes near': -0.09,
    'up-minutes luck': 0.03,
    'up-minutes uneven': -0.25,
    'up-minutes bursts': -0.05,
    'spell-pace beat': 0.0,
    'spell-pace loose-beat': 0.02,
    'spell-pace luck': 0.05,
    'spell-pace bursts': -0.07,
    'packet-spread same': 0.07,
    'packet-spread alike': 0.01,
    'packet-spread different': -0.19,
    'packet-spread wild': -0.23,
    'heaviest-record small': -0.19,
    'heaviest-record middling': 0.04,
    'heaviest-record large': 0.01,
    'heaviest-record bulk': 0.15,
    'ask-tone short': -0.25,
    'ask-tone share': 0.17,
    'ask-tone long': -0.19,
    'ask-tone none': -0.2,
    'ask-luck clock': -0.19,
    'ask-luck regular': -0.19,
    'ask-luck luck': 0.03,
    'ask-luck uneven': -0.03,
    'ask-luck bursts': -0.08,
    'told-sameness identical': 0.09,
    'told-sameness exact': 0.18,
    'told-sameness near': -0.18,
    'told-sameness loose': 0.11,
    'told-sameness none': -0.01,
    'told-size tiny': -0.22,
    'told-size small': 0.02,
    'told-size job': 0.12,
    'told-size large': 0.19,
    'told-size huge': 0.1,
    'told-pace luck': 0.14,
    'told-pace restarted-timer': 0.06,
    'told-pace beat': 0.12,
    'told-pace loose-beat': 0.16,
    'told-pace bursts': 0.21,
    'tell-luck clock': -0.09,
    'tell-luck regular': -0.04,
    'tell-luck luck': 0.17,
    'tell-luck uneven': 0.12,
    'tell-luck bursts': -0.17,
    'sums all': 0.07,
    'sums most': 0.03,
    'sums some': -0.13,
    'sums few': -0.18,
    'coupled against': 0.09,
    'coupled apart': 0.17,
    'coupled some': 0.12,
    'coupled mostly': 0.08,
    'coupled wholly': 0.08,
    'packet-ratio less': 0.16,
    'packet-ratio even': 0.03,
    'packet-ratio more': -0.13,
    'packet-ratio near-two': -0.08,
    'packet-ratio two': 0.02,
    'port web': 0.06,
    'port service': -0.68,
    'port other': 0.62,
  },
  together: pairsOf(`
lone-push none & up-units one-short: -0.15; lone-push none & exchange none: -0.14; lone-push none & up-singles share: 0.22
lone-push none & down-mean tiny: -0.18; lone-push none & ask-tone share: -0.15; lone-push none & sums all: 0.22
lone-push none & coupled wholly: 0.13; lone-push none & port service: -0.34; lone-question one-share & exchange none: -0.15
lone-question one-share & up-singles share: 0.09; lone-question one-share & up-mean share: 0.09
lone-question one-share & down-rate trickle: -0.14; lone-question one-share & up-minutes near: -0.18
lone-question one-share & spell-pace beat: -0.10; lone-question one-share & ask-tone share: -0.06
lone-question one-share & sums all: 0.11; lone-question one-share & coupled wholly: -0.15
lone-question one-share & packet-ratio even: 0.12; up-units one-short & exchange none: -0.09
up-units one-short & up-mean share: 0.09; up-units one-short & up-minutes near: -0.12
up-units one-short & spell-pace beat: 0.08; up-units one-short & ask-tone share: -0.26; up-units one-short & sums all: -0.08
up-units one-short & coupled wholly: 0.22; up-units one-short & packet-ratio even: -0.12
up-units one-short & port service: -0.06; exchange none & payload-ratio more: -0.06; exchange none & down-minutes uneven: -0.10
exchange none & up-minutes near: -0.07; exchange none & spell-pace beat: 0.14; exchange none & told-sameness none: -0.10
exchange none & coupled wholly: -0.08; exchange none & port service: -0.06; up-singles share & down-mean tiny: 0.09
up-singles share & up-mean share: 0.17; up-singles share & payload-ratio more: 0.11
up-singles share & heaviest-record small: 0.18; up-singles share & ask-tone share: 0.08
up-singles share & told-sameness none: 0.23; up-singles share & sums all: 0.14; up-singles share & packet-ratio even: 0.05
down-mean tiny & up-mean share: -0.23; down-mean tiny & down-minutes uneven: 0.15; down-mean tiny & up-minutes near: 0.24
down-mean tiny & heaviest-record small: 0.10; down-mean tiny & told-sameness none: -0.16
down-mean tiny & packet-ratio even: 0.09; down-mean tiny & port service: -0.07; up-mean share & payload-ratio more: -0.05
up-mean share & down-rate trickle: -0.16; up-mean share & up-minutes near: 0.19; up-mean share & heaviest-record small: -0.28
up-mean share & ask-tone share: 0.09; up-mean share & sums all: 0.07; up-mean share & coupled wholly: -0.16
up-mean share & packet-ratio even: 0.33; up-mean share & port service: -0.18; payload-ratio more & down-rate trickle: -0.08
payload-ratio more & down-minutes uneven: 0.12; payload-ratio more & up-minutes near: 0.28
payload-ratio more & spell-pace beat: -0.08; payload-ratio more & heaviest-record small: -0.15
payload-ratio more & ask-tone share: 0.23; payload-ratio more & sums all: -0.07; payload-ratio more & coupled wholly: 0.12
payload-ratio more & packet-ratio even: 0.08; payload-ratio more & port service: -0.14
down-rate trickle & down-minutes uneven: -0.10; down-rate trickle & heaviest-record small: -0.11
down-rate trickle & ask-tone share: -0.09; down-rate trickle & sums all: -0.08; down-rate trickle & packet-ratio even: 0.18
down-rate trickle & port service: -0.06; down-minutes uneven & spell-pace beat: -0.12
down-minutes uneven & heaviest-record small: -0.08; down-minutes uneven & ask-tone share: -0.23
down-minutes uneven & told-sameness none: -0.06; down-minutes uneven & sums all: -0.06
down-minutes uneven & coupled wholly: 0.24; down-minutes uneven & packet-ratio even: 0.17
up-minutes near & told-sameness none: 0.12; up-minutes near & coupled wholly: -0.08; up-minutes near & packet-ratio even: -0.12
up-minutes near & port service: -0.17; spell-pace beat & ask-tone share: -0.22; spell-pace beat & told-sameness none: -0.13
spell-pace beat & sums all: 0.24; spell-pace beat & packet-ratio even: -0.16; spell-pace beat & port service: -0.38
heaviest-record small & told-sameness none: 0.06; heaviest-record small & coupled wholly: 0.21
heaviest-record small & packet-ratio even: 0.07; heaviest-record small & port service: -0.08
ask-tone share & told-sameness none: -0.22; ask-tone share & sums all: 0.14; ask-tone share & coupled wholly: -0.06
ask-tone share & port service: -0.09; told-sameness none & coupled wholly: 0.14; told-sameness none & port service: -0.33
sums all & port service: -0.08; coupled wholly & packet-ratio even: -0.06; packet-ratio even & port service: -0.39
lone-push none & up-units two-share: -0.05; lone-push none & down-units two-small: -0.32; lone-push none & down-rate slow: -0.12
lone-push none & ask-tone long: -0.09; lone-push none & ask-luck clock: -0.17; lone-push none & tell-luck clock: -0.13
lone-push none & coupled apart: 0.17; lone-question none & begins mostly-client: -0.08
lone-question none & down-mean tiny: -0.33; lone-question none & up-mean share: -0.18
lone-question none & payload-ratio more: 0.06; lone-question none & down-rate slow: -0.10
lone-question none & down-minutes luck: 0.31; lone-question none & spell-pace beat: 0.15
lone-question none & heaviest-record small: -0.20; lone-question none & ask-luck clock: 0.07
lone-question none & told-sameness none: -0.10; lone-question none & tell-luck clock: -0.26
lone-question none & sums all: -0.09; lone-question none & coupled apart: 0.10; lone-question none & packet-ratio even: -0.06
lone-question none & port service: -0.32; up-units two-share & begins mostly-client: -0.21
up-units two-share & payload-ratio more: 0.12; up-units two-share & down-minutes luck: 0.09
up-units two-share & spell-pace beat: 0.07; up-units two-share & packet-spread different: -0.07
up-units two-share & heaviest-record small: -0.08; up-units two-share & told-sameness none: -0.14
up-units two-share & tell-luck clock: -0.07; up-units two-share & port service: -0.08
down-units two-small & begins mostly-client: 0.06; down-units two-small & down-mean tiny: -0.18
down-units two-small & up-mean share: -0.08; down-units two-small & payload-ratio more: -0.11
down-units two-small & down-minutes luck: -0.17; down-units two-small & up-minutes near: -0.08
down-units two-small & spell-pace beat: -0.06; down-units two-small & packet-spread different: -0.16
down-units two-small & heaviest-record small: -0.32; down-units two-small & told-sameness none: -0.22
down-units two-small & tell-luck clock: -0.07; down-units two-small & packet-ratio even: -0.09
begins mostly-client & down-mean tiny: 0.07; begins mostly-client & up-mean share: 0.09
begins mostly-client & down-rate slow: 0.07; begins mostly-client & down-minutes luck: -0.09
begins mostly-client & up-minutes near: 0.16; begins mostly-client & spell-pace beat: -0.25
begins mostly-client & packet-spread different: -0.09; begins mostly-client & heaviest-record small: -0.15
begins mostly-client & ask-luck clock: -0.18; begins mostly-client & tell-luck clock: -0.29
begins mostly-client & sums all: -0.13; begins mostly-client & packet-ratio even: 0.30
begins mostly-client & port service: -0.13; down-mean tiny & down-rate slow: 0.10; down-mean tiny & down-minutes luck: -0.22
down-mean tiny & packet-spread different: -0.08; down-mean tiny & ask-luck clock: 0.20
up-mean share & packet-spread different: 0.31; up-mean share & ask-luck clock: 0.14
payload-ratio more & down-minutes luck: 0.15; payload-ratio more & packet-spread different: 0.18
payload-ratio more & ask-luck clock: -0.11; payload-ratio more & tell-luck clock: -0.38
payload-ratio more & coupled apart: 0.19; down-rate slow & down-minutes luck: -0.15; down-rate slow & up-minutes near: 0.18
down-rate slow & spell-pace beat: 0.12; down-rate slow & packet-spread different: 0.06
down-rate slow & heaviest-record small: -0.23; down-rate slow & ask-tone long: -0.09; down-rate slow & ask-luck clock: 0.09
down-rate slow & told-sameness none: -0.08; down-rate slow & tell-luck clock: 0.08; down-rate slow & packet-ratio even: -0.08
down-minutes luck & up-minutes near: 0.12; down-minutes luck & spell-pace beat: -0.16
down-minutes luck & packet-spread different: -0.15; down-minutes luck & heaviest-record small: -0.15
down-minutes luck & ask-tone long: -0.19; down-minutes luck & ask-luck clock: 0.12; down-minutes luck & tell-luck clock: 0.13
down-minutes luck & coupled apart: -0.10; down-minutes luck & packet-ratio even: 0.06; down-minutes luck & port service: -0.26
up-minutes near & ask-tone long: -0.24; up-minutes near & ask-luck clock: -0.16; up-minutes near & tell-luck clock: -0.12
up-minutes near & coupled apart: 0.25; spell-pace beat & ask-tone long: -0.27; spell-pace beat & ask-luck clock: -0.10
spell-pace beat & tell-luck clock: 0.33; spell-pace beat & coupled apart: 0.14
packet-spread different & told-sameness none: 0.12; packet-spread different & tell-luck clock: -0.08
packet-spread different & sums all: 0.27; packet-spread different & coupled apart: -0.16
packet-spread different & packet-ratio even: -0.08; packet-spread different & port service: -0.16
heaviest-record small & ask-tone long: -0.14; ask-tone long & ask-luck clock: -0.20; ask-tone long & told-sameness none: -0.10
ask-tone long & tell-luck clock: -0.06; ask-tone long & sums all: 0.10; ask-tone long & packet-ratio even: -0.21
ask-luck clock & told-sameness none: -0.09; ask-luck clock & tell-luck clock: -0.07; ask-luck clock & sums all: 0.16
ask-luck clock & port service: -0.06; told-sameness none & tell-luck clock: -0.12; told-sameness none & coupled apart: 0.14
tell-luck clock & sums all: -0.10; tell-luck clock & coupled apart: -0.09; tell-luck clock & packet-ratio even: -0.10
sums all & coupled apart: 0.24; coupled apart & packet-ratio even: 0.27; coupled apart & port service: -0.14
lone-push one & lone-size tiny: -0.13; lone-push one & lone-question one-short: 0.06; lone-push one & down-singles tiny: -0.06
lone-push one & down-minutes luck: -0.09; lone-push one & spell-pace luck: -0.07; lone-push one & packet-spread alike: 0.23
lone-push one & heaviest-record small: 0.08; lone-push one & told-sameness identical: -0.10
lone-push one & told-size tiny: -0.11; lone-push one & sums all: -0.21; lone-push one & port web: 0.16
lone-size tiny & down-singles tiny: -0.06; lone-size tiny & spell-pace luck: -0.12; lone-size tiny & packet-spread alike: -0.07
lone-size tiny & told-sameness identical: -0.07; lone-size tiny & told-size tiny: -0.12
lone-size tiny & packet-ratio near-two: -0.06; lone-size tiny & port web: -0.08; lone-question one-short & up-units many: -0.17
lone-question one-short & down-units many: -0.25; lone-question one-short & begins mostly-client: -0.06
lone-question one-short & down-mean tiny: -0.06; lone-question one-short & up-mean tiny: -0.16
lone-question one-short & up-minutes uneven: -0.07; lone-question one-short & spell-pace luck: -0.29
lone-question one-short & packet-spread alike: -0.10; lone-question one-short & ask-tone none: -0.16
lone-question one-short & ask-luck clock: -0.19; lone-question one-short & tell-luck regular: -0.08
lone-question one-short & sums all: -0.15; lone-question one-short & packet-ratio near-two: -0.29
lone-question one-short & port web: 0.09; up-units many & down-units many: -0.06; up-units many & down-singles tiny: -0.06
up-units many & begins mostly-client: 0.32; up-units many & down-mean tiny: -0.07; up-units many & up-mean tiny: 0.05
up-units many & payload-ratio more: -0.06; up-units many & down-rate trickle: -0.13; up-units many & down-minutes luck: -0.21
up-units many & up-minutes uneven: -0.36; up-units many & spell-pace luck: 0.09; up-units many & packet-spread alike: 0.23
up-units many & heaviest-record small: -0.13; up-units many & ask-luck clock: 0.12; up-units many & tell-luck regular: 0.11
up-units many & coupled against: -0.20; up-units many & port web: 0.06; down-units many & down-singles tiny: -0.10
down-units many & down-mean tiny: -0.41; down-units many & up-mean tiny: -0.08; down-units many & payload-ratio more: 0.06
down-units many & down-rate trickle: -0.21; down-units many & down-minutes luck: 0.07
down-units many & up-minutes uneven: -0.35; down-units many & spell-pace luck: -0.06
down-units many & packet-spread alike: 0.21; down-units many & heaviest-record small: -0.32
down-units many & ask-tone none: -0.16; down-units many & ask-luck clock: -0.29; down-units many & told-sameness identical: 0.37
down-units many & tell-luck regular: 0.08; down-units many & coupled against: 0.13; down-units many & port web: 0.16
up-singles share & spell-pace luck: 0.08; down-singles tiny & payload-ratio more: -0.06
down-singles tiny & down-minutes luck: -0.19; down-singles tiny & spell-pace luck: -0.25
down-singles tiny & packet-spread alike: -0.20; down-singles tiny & heaviest-record small: -0.08
down-singles tiny & ask-luck clock: -0.08; down-singles tiny & told-size tiny: -0.05
down-singles tiny & tell-luck regular: -0.06; down-singles tiny & sums all: -0.07
down-singles tiny & packet-ratio near-two: -0.22; begins mostly-client & up-mean tiny: -0.23
begins mostly-client & down-rate trickle: -0.14; begins mostly-client & up-minutes uneven: -0.24
begins mostly-client & tell-luck regular: 0.11; begins mostly-client & packet-ratio near-two: 0.10
down-mean tiny & up-mean tiny: -0.10; down-mean tiny & up-minutes uneven: -0.18; down-mean tiny & packet-spread alike: -0.19
down-mean tiny & ask-tone none: -0.16; down-mean tiny & coupled against: -0.08; down-mean tiny & port web: -0.12
up-mean tiny & up-minutes uneven: -0.12; up-mean tiny & spell-pace luck: -0.09; up-mean tiny & packet-spread alike: 0.12
up-mean tiny & heaviest-record small: -0.16; up-mean tiny & ask-tone none: 0.08; up-mean tiny & ask-luck clock: -0.15
up-mean tiny & told-sameness identical: 0.15; up-mean tiny & told-size tiny: -0.05; up-mean tiny & tell-luck regular: 0.09
up-mean tiny & sums all: 0.10; up-mean tiny & coupled against: 0.06; up-mean tiny & packet-ratio near-two: -0.26
up-mean tiny & port web: 0.29; payload-ratio more & up-minutes uneven: -0.09; payload-ratio more & spell-pace luck: 0.20
payload-ratio more & ask-tone none: -0.13; payload-ratio more & told-size tiny: -0.07
payload-ratio more & coupled against: -0.08; payload-ratio more & packet-ratio near-two: -0.09
payload-ratio more & port web: -0.06; down-rate trickle & down-minutes luck: -0.23; down-rate trickle & up-minutes uneven: -0.07
down-rate trickle & spell-pace luck: -0.08; down-rate trickle & packet-spread alike: -0.19
down-rate trickle & ask-tone none: -0.08; down-rate trickle & ask-luck clock: 0.07; down-rate trickle & coupled against: -0.13
down-rate trickle & packet-ratio near-two: -0.09; down-rate trickle & port web: -0.22
down-minutes luck & up-minutes uneven: -0.14; down-minutes luck & spell-pace luck: 0.10
down-minutes luck & packet-spread alike: -0.20; down-minutes luck & ask-tone none: -0.12
down-minutes luck & told-sameness identical: 0.29; down-minutes luck & told-size tiny: -0.07
down-minutes luck & tell-luck regular: -0.18; down-minutes luck & coupled against: -0.07; down-minutes luck & port web: 0.09
up-minutes uneven & spell-pace luck: 0.13; up-minutes uneven & packet-spread alike: -0.15
up-minutes uneven & heaviest-record small: -0.16; up-minutes uneven & ask-tone none: -0.23
up-minutes uneven & told-sameness identical: 0.15; up-minutes uneven & sums all: -0.22
up-minutes uneven & coupled against: 0.24; spell-pace luck & packet-spread alike: 0.18
spell-pace luck & heaviest-record small: -0.10; spell-pace luck & ask-tone none: -0.09
spell-pace luck & told-sameness identical: 0.20; spell-pace luck & told-size tiny: -0.14
spell-pace luck & tell-luck regular: -0.07; spell-pace luck & sums all: -0.11; spell-pace luck & coupled against: -0.14
spell-pace luck & packet-ratio near-two: -0.22; packet-spread alike & heaviest-record small: -0.45
packet-spread alike & ask-tone none: -0.16; packet-spread alike & ask-luck clock: -0.29
packet-spread alike & told-sameness identical: 0.19; packet-spread alike & told-size tiny: -0.13
packet-spread alike & sums all: -0.20; packet-spread alike & packet-ratio near-two: 0.07; packet-spread alike & port web: 0.10
heaviest-record small & ask-tone none: -0.11; heaviest-record small & told-sameness identical: -0.31
heaviest-record small & told-size tiny: -0.08; heaviest-record small & coupled against: -0.16
heaviest-record small & packet-ratio near-two: -0.16; heaviest-record small & port web: -0.21
ask-tone none & ask-luck clock: 0.32; ask-tone none & tell-luck regular: 0.17; ask-tone none & sums all: -0.14
ask-tone none & coupled against: -0.19; ask-tone none & packet-ratio near-two: -0.09; ask-tone none & port web: 0.09
ask-luck clock & packet-ratio near-two: 0.08; ask-luck clock & port web: -0.10; told-sameness identical & told-size tiny: -0.08
told-sameness identical & tell-luck regular: 0.07; told-sameness identical & sums all: 0.13
told-sameness identical & port web: 0.06; told-size tiny & tell-luck regular: -0.06
told-size tiny & packet-ratio near-two: -0.09; told-size tiny & port web: -0.10; tell-luck regular & coupled against: -0.12
tell-luck regular & packet-ratio near-two: 0.14; sums all & coupled against: 0.25; sums all & port web: -0.08
coupled against & port web: 0.10; lone-push none & down-units one-small: -0.22; lone-push none & begins client: -0.24
lone-push none & packet-spread alike: -0.09; lone-push none & ask-luck regular: -0.07; lone-push none & tell-luck luck: 0.17
lone-push none & coupled against: 0.20; lone-question one-share & up-units two-share: -0.05
lone-question one-share & begins client: -0.22; lone-question one-share & up-mean small: -0.06
lone-question one-share & up-minutes luck: 0.11; lone-question one-share & spell-pace luck: 0.13
lone-question one-share & packet-spread alike: -0.18; lone-question one-share & ask-tone none: 0.19
lone-question one-share & ask-luck regular: -0.12; lone-question one-share & packet-ratio more: 0.11
up-units two-share & down-units one-small: -0.12; up-units two-share & begins client: 0.09
up-units two-share & down-minutes uneven: -0.20; up-units two-share & packet-spread alike: 0.19
up-units two-share & ask-luck regular: -0.12; up-units two-share & tell-luck luck: -0.06
up-units two-share & packet-ratio more: -0.24; down-units one-small & down-singles tiny: 0.10
down-units one-small & begins client: -0.20; down-units one-small & down-mean tiny: -0.14
down-units one-small & up-mean small: 0.18; down-units one-small & payload-ratio more: -0.19
down-units one-small & down-rate trickle: -0.18; down-units one-small & down-minutes uneven: -0.07
down-units one-small & up-minutes luck: -0.09; down-units one-small & packet-spread alike: -0.34
down-units one-small & ask-tone none: 0.06; down-units one-small & ask-luck regular: -0.24
down-units one-small & told-sameness none: -0.18; down-units one-small & sums all: -0.10
down-units one-small & coupled against: -0.07; down-units one-small & packet-ratio more: -0.11
down-units one-small & port service: -0.06; down-singles tiny & begins client: 0.07; begins client & up-mean small: 0.06
begins client & payload-ratio more: 0.07; begins client & down-rate trickle: -0.13; begins client & down-minutes uneven: -0.21
begins client & spell-pace luck: -0.30; begins client & packet-spread alike: -0.12; begins client & heaviest-record small: -0.12
begins client & ask-tone none: -0.14; begins client & ask-luck regular: -0.18; begins client & told-sameness none: -0.20
begins client & sums all: -0.23; begins client & coupled against: 0.07; begins client & port service: -0.08
down-mean tiny & up-mean small: -0.20; down-mean tiny & up-minutes luck: -0.18; down-mean tiny & packet-ratio more: -0.25
up-mean small & up-minutes luck: 0.08; up-mean small & spell-pace luck: 0.06; up-mean small & packet-spread alike: -0.11
up-mean small & ask-luck regular: -0.13; up-mean small & tell-luck luck: 0.09; up-mean small & packet-ratio more: 0.12
up-mean small & port service: -0.29; payload-ratio more & ask-luck regular: -0.10; payload-ratio more & tell-luck luck: 0.10
payload-ratio more & packet-ratio more: -0.13; down-rate trickle & tell-luck luck: 0.05
down-rate trickle & packet-ratio more: -0.12; down-minutes uneven & up-minutes luck: -0.17
down-minutes uneven & spell-pace luck: 0.29; down-minutes uneven & packet-spread alike: 0.26
down-minutes uneven & ask-tone none: 0.11; down-minutes uneven & ask-luck regular: -0.13
down-minutes uneven & tell-luck luck: 0.13; down-minutes uneven & packet-ratio more: -0.07
up-minutes luck & spell-pace luck: 0.10; up-minutes luck & packet-spread alike: 0.06; up-minutes luck & ask-tone none: -0.06
up-minutes luck & ask-luck regular: -0.18; up-minutes luck & told-sameness none: 0.22; up-minutes luck & tell-luck luck: -0.17
up-minutes luck & sums all: 0.13; up-minutes luck & coupled against: -0.11; up-minutes luck & packet-ratio more: -0.21
up-minutes luck & port service: -0.39; spell-pace luck & ask-luck regular: -0.14; spell-pace luck & tell-luck luck: 0.08
spell-pace luck & port service: -0.15; packet-spread alike & ask-luck regular: 0.13
packet-spread alike & told-sameness none: -0.07; packet-spread alike & tell-luck luck: -0.06
packet-spread alike & packet-ratio more: -0.19; packet-spread alike & port service: -0.35
heaviest-record small & ask-luck regular: 0.06; heaviest-record small & packet-ratio more: -0.19
ask-tone none & ask-luck regular: 0.16; ask-tone none & told-sameness none: 0.14; ask-tone none & tell-luck luck: -0.15
ask-tone none & packet-ratio more: -0.09; ask-tone none & port service: -0.40; ask-luck regular & told-sameness none: 0.13
ask-luck regular & tell-luck luck: -0.24; ask-luck regular & packet-ratio more: 0.24; ask-luck regular & port service: -0.12
told-sameness none & tell-luck luck: 0.14; told-sameness none & coupled against: 0.07; tell-luck luck & sums all: 0.18
tell-luck luck & coupled against: 0.23; tell-luck luck & port service: -0.26; sums all & packet-ratio more: 0.12
coupled against & packet-ratio more: 0.09; packet-ratio more & port service: -0.09; lone-push none & packet-spread wild: -0.07
lone-push none & tell-luck regular: 0.15; lone-push none & sums some: 0.06; lone-push none & coupled mostly: 0.10
lone-push none & port web: 0.15; lone-question one-share & down-rate slow: 0.07
lone-question one-share & down-minutes luck: -0.22; lone-question one-share & packet-spread wild: 0.21
lone-question one-share & tell-luck regular: -0.08; lone-question one-share & sums some: -0.05
lone-question one-share & port web: -0.20; up-units two-short & begins client: -0.06; up-units two-short & down-mean tiny: -0.09
up-units two-short & up-mean share: -0.06; up-units two-short & down-rate slow: -0.07
up-units two-short & spell-pace luck: -0.12; up-units two-short & packet-spread wild: -0.07
up-units two-short & heaviest-record small: -0.10; up-units two-short & told-sameness none: -0.08
up-units two-short & tell-luck regular: -0.06; up-units two-short & packet-ratio even: 0.06
down-units one-small & up-mean share: -0.28; down-units one-small & down-rate slow: -0.07
down-units one-small & down-minutes luck: -0.08; down-units one-small & up-minutes near: -0.15
down-units one-small & ask-tone share: -0.25; down-units one-small & ask-luck clock: -0.08
down-units one-small & tell-luck regular: -0.19; down-units one-small & sums some: 0.07
down-units one-small & coupled mostly: -0.25; down-units one-small & packet-ratio even: -0.28
down-units one-small & port web: -0.18; begins client & up-mean share: -0.08; begins client & down-rate slow: -0.24
begins client & down-minutes luck: -0.32; begins client & packet-spread wild: -0.11; begins client & ask-tone share: -0.40
begins client & ask-luck clock: 0.10; begins client & tell-luck regular: -0.17; begins client & coupled mostly: 0.11
begins client & port web: -0.06; down-mean tiny & sums some: -0.09; down-mean tiny & coupled mostly: -0.30
up-mean share & spell-pace luck: 0.17; up-mean share & packet-spread wild: 0.16; up-mean share & tell-luck regular: -0.10
up-mean share & sums some: 0.05; up-mean share & coupled mostly: 0.22; up-mean share & port web: -0.15
payload-ratio more & packet-spread wild: 0.10; payload-ratio more & sums some: 0.05; down-rate slow & packet-spread wild: -0.07
down-rate slow & tell-luck regular: -0.11; down-rate slow & coupled mostly: -0.15; down-minutes luck & packet-spread wild: 0.17
down-minutes luck & ask-tone share: 0.06; down-minutes luck & coupled mostly: 0.13; up-minutes near & packet-spread wild: -0.12
up-minutes near & tell-luck regular: 0.11; up-minutes near & sums some: -0.11; up-minutes near & port web: -0.13
spell-pace luck & packet-spread wild: 0.05; spell-pace luck & ask-tone share: 0.30; spell-pace luck & sums some: 0.08
spell-pace luck & coupled mostly: 0.24; spell-pace luck & packet-ratio even: 0.17; packet-spread wild & ask-tone share: 0.07
packet-spread wild & ask-luck clock: -0.14; packet-spread wild & told-sameness none: -0.07
packet-spread wild & tell-luck regular: -0.20; packet-spread wild & packet-ratio even: -0.26
ask-tone share & ask-luck clock: -0.33; ask-tone share & tell-luck regular: -0.32; ask-tone share & sums some: 0.15
ask-tone share & port web: 0.12; ask-luck clock & sums some: -0.24; ask-luck clock & coupled mostly: -0.15
told-sameness none & sums some: 0.20; told-sameness none & coupled mostly: 0.08; told-sameness none & port web: 0.17
tell-luck regular & sums some: -0.39; tell-luck regular & coupled mostly: 0.06; tell-luck regular & packet-ratio even: -0.32
sums some & coupled mostly: 0.06; sums some & packet-ratio even: 0.07; sums some & port web: -0.17
coupled mostly & packet-ratio even: -0.18; up-units two-long & payload-ratio more: 0.13
up-units two-long & down-minutes luck: -0.12; up-units two-long & up-minutes near: 0.06
up-units two-long & packet-spread different: -0.06; up-units two-long & ask-tone share: 0.23
begins client & spell-pace beat: -0.16; down-rate trickle & packet-spread different: -0.13
down-minutes luck & packet-ratio more: -0.07; up-minutes near & packet-ratio more: 0.15
packet-spread different & ask-tone share: -0.09; packet-spread different & packet-ratio more: -0.16
ask-tone share & packet-ratio more: 0.06; lone-push none & coupled some: 0.11; lone-question none & packet-spread alike: 0.20
lone-question none & ask-tone none: -0.20; lone-question none & tell-luck regular: 0.09; lone-question none & coupled some: 0.05
lone-question none & packet-ratio more: -0.25; lone-question none & port web: 0.10; up-units two-share & up-mean tiny: -0.15
up-units two-share & spell-pace loose-beat: -0.09; up-units two-share & tell-luck regular: 0.10
up-units two-share & port web: -0.07; down-units one-small & begins mostly-client: -0.08
down-units one-small & up-mean tiny: -0.06; down-units one-small & spell-pace loose-beat: -0.22
begins mostly-client & spell-pace loose-beat: 0.11; begins mostly-client & packet-ratio more: -0.30
down-mean tiny & spell-pace loose-beat: -0.19; down-mean tiny & coupled some: 0.13; up-mean tiny & up-minutes near: -0.28
up-mean tiny & spell-pace loose-beat: -0.10; up-mean tiny & coupled some: 0.10; up-mean tiny & packet-ratio more: -0.08
payload-ratio more & spell-pace loose-beat: -0.07; payload-ratio more & coupled some: -0.11
down-rate trickle & coupled some: -0.06; down-minutes luck & coupled some: 0.34; up-minutes near & ask-tone none: 0.23
up-minutes near & coupled some: 0.07; spell-pace loose-beat & packet-spread alike: 0.09
spell-pace loose-beat & heaviest-record small: -0.08; spell-pace loose-beat & ask-tone none: -0.30
spell-pace loose-beat & ask-luck clock: -0.05; spell-pace loose-beat & told-sameness none: 0.14
spell-pace loose-beat & coupled some: -0.11; spell-pace loose-beat & packet-ratio more: -0.08
spell-pace loose-beat & port web: -0.07; ask-tone none & coupled some: 0.17; told-sameness none & coupled some: 0.05
tell-luck regular & packet-ratio more: 0.18; sums all & coupled some: 0.38; coupled some & port web: 0.13
packet-ratio more & port web: -0.08; lone-push none & down-units many: -0.06; lone-push none & down-minutes near: -0.14
lone-question none & up-units one-short: -0.22; lone-question none & exchange none: 0.07
lone-question none & down-minutes near: -0.32; lone-question none & up-minutes luck: -0.16
lone-question none & ask-tone share: 0.12; lone-question none & coupled against: 0.17
lone-question none & packet-ratio near-two: 0.20; up-units one-short & down-units many: -0.44
up-units one-short & begins client: 0.18; up-units one-short & up-mean tiny: -0.37
up-units one-short & down-minutes near: -0.22; up-units one-short & spell-pace loose-beat: 0.06
up-units one-short & packet-spread alike: -0.26; up-units one-short & ask-luck clock: -0.14
up-units one-short & tell-luck clock: -0.13; up-units one-short & coupled against: 0.07
up-units one-short & packet-ratio near-two: -0.33; up-units one-short & port web: 0.14; down-units many & exchange none: -0.22
down-units many & begins client: 0.05; down-units many & down-minutes near: 0.09; down-units many & up-minutes luck: 0.15
down-units many & spell-pace loose-beat: -0.06; down-units many & ask-tone share: 0.19
down-units many & told-sameness none: -0.09; down-units many & tell-luck clock: -0.45; exchange none & begins client: -0.17
exchange none & up-mean tiny: 0.06; exchange none & down-minutes near: -0.09; exchange none & spell-pace loose-beat: 0.05
exchange none & packet-spread alike: -0.11; exchange none & ask-luck clock: -0.14; exchange none & coupled against: 0.08
exchange none & packet-ratio near-two: -0.18; exchange none & port web: 0.13; begins client & up-mean tiny: -0.20
begins client & down-minutes near: 0.30; begins client & spell-pace loose-beat: 0.14; begins client & tell-luck clock: 0.28
begins client & packet-ratio near-two: -0.17; down-mean tiny & down-minutes near: -0.46; up-mean tiny & down-minutes near: 0.15
up-mean tiny & up-minutes luck: 0.12; up-mean tiny & ask-tone share: -0.18; payload-ratio more & down-minutes near: -0.56
down-rate trickle & down-minutes near: -0.11; down-minutes near & up-minutes luck: 0.11
down-minutes near & spell-pace loose-beat: 0.28; down-minutes near & packet-spread alike: 0.18
down-minutes near & heaviest-record small: -0.44; down-minutes near & ask-tone share: 0.37
down-minutes near & ask-luck clock: -0.26; down-minutes near & told-sameness none: -0.06
down-minutes near & tell-luck clock: -0.36; down-minutes near & sums all: -0.29; down-minutes near & packet-ratio near-two: 0.13
down-minutes near & port web: 0.44; up-minutes luck & tell-luck clock: -0.06; up-minutes luck & port web: 0.17
spell-pace loose-beat & ask-tone share: 0.11; packet-spread alike & ask-tone share: 0.09
packet-spread alike & tell-luck clock: -0.10; ask-tone share & coupled against: 0.13
ask-tone share & packet-ratio near-two: 0.32; tell-luck clock & coupled against: 0.11; lone-push none & begins both: -0.12
lone-push none & heaviest-record bulk: 0.05; lone-question none & up-units many: -0.06; lone-question none & begins both: -0.18
lone-question none & down-mean middling: 0.10; lone-question none & payload-ratio even: -0.26
lone-question none & down-rate job-like: 0.07; lone-question none & down-minutes uneven: 0.06
lone-question none & packet-spread wild: -0.31; lone-question none & heaviest-record bulk: -0.14
lone-question none & tell-luck luck: 0.10; lone-question none & sums some: -0.07; lone-question none & coupled mostly: 0.19
up-units many & down-mean middling: -0.14; up-units many & up-mean share: 0.11; up-units many & payload-ratio even: 0.15
up-units many & down-rate job-like: -0.16; up-units many & down-minutes uneven: 0.13; up-units many & up-minutes near: 0.27
up-units many & spell-pace beat: -0.18; up-units many & told-sameness none: 0.16; up-units many & tell-luck luck: -0.06
up-units many & sums some: 0.08; down-units many & begins both: 0.27; down-units many & down-mean middling: 0.32
down-units many & payload-ratio even: 0.23; down-units many & down-rate job-like: -0.15
down-units many & down-minutes uneven: -0.08; down-units many & packet-spread wild: -0.21
down-units many & tell-luck luck: 0.21; down-units many & sums some: -0.09; down-units many & coupled mostly: 0.11
begins both & payload-ratio even: 0.24; begins both & down-rate job-like: 0.10; begins both & up-minutes near: -0.10
begins both & spell-pace beat: -0.11; begins both & packet-spread wild: 0.13; begins both & heaviest-record bulk: 0.26
begins both & ask-tone none: -0.15; begins both & told-sameness none: -0.09; begins both & tell-luck luck: 0.06
begins both & sums some: 0.07; begins both & coupled mostly: -0.13; down-mean middling & payload-ratio even: 0.36
down-mean middling & down-rate job-like: 0.27; down-mean middling & down-minutes uneven: -0.23
down-mean middling & packet-spread wild: 0.12; down-mean middling & heaviest-record bulk: -0.12
down-mean middling & ask-luck clock: -0.23; down-mean middling & told-sameness none: 0.09
down-mean middling & tell-luck luck: 0.35; down-mean middling & sums some: -0.16; down-mean middling & coupled mostly: 0.30
down-mean middling & packet-ratio near-two: 0.13; up-mean share & heaviest-record bulk: 0.28
up-mean share & ask-tone none: -0.11; up-mean share & packet-ratio near-two: -0.11
payload-ratio even & down-rate job-like: -0.11; payload-ratio even & down-minutes uneven: -0.10
payload-ratio even & up-minutes near: 0.10; payload-ratio even & spell-pace beat: -0.24
payload-ratio even & packet-spread wild: 0.11; payload-ratio even & heaviest-record bulk: 0.29
payload-ratio even & ask-tone none: -0.12; payload-ratio even & ask-luck clock: 0.18
payload-ratio even & told-sameness none: 0.05; payload-ratio even & sums some: -0.18; payload-ratio even & coupled mostly: -0.19
payload-ratio even & packet-ratio near-two: 0.33; payload-ratio even & port web: -0.20
down-rate job-like & down-minutes uneven: -0.16; down-rate job-like & up-minutes near: -0.32
down-rate job-like & spell-pace beat: -0.18; down-rate job-like & ask-tone none: -0.20
down-rate job-like & ask-luck clock: -0.28; down-rate job-like & tell-luck luck: -0.10; down-rate job-like & sums some: 0.28
down-rate job-like & coupled mostly: 0.08; down-rate job-like & packet-ratio near-two: -0.07
down-rate job-like & port web: 0.08; down-minutes uneven & packet-spread wild: -0.22
down-minutes uneven & ask-luck clock: -0.08; down-minutes uneven & sums some: -0.11; down-minutes uneven & coupled mostly: -0.19
down-minutes uneven & packet-ratio near-two: -0.19; down-minutes uneven & port web: -0.16
up-minutes near & heaviest-record bulk: -0.09; up-minutes near & tell-luck luck: 0.11
spell-pace beat & packet-spread wild: -0.20; spell-pace beat & ask-tone none: 0.22; spell-pace beat & tell-luck luck: 0.16
spell-pace beat & coupled mostly: -0.07; spell-pace beat & packet-ratio near-two: 0.13; spell-pace beat & port web: 0.08
packet-spread wild & heaviest-record bulk: -0.19; packet-spread wild & ask-tone none: -0.08
packet-spread wild & tell-luck luck: -0.08; heaviest-record bulk & ask-tone none: 0.24
heaviest-record bulk & ask-luck clock: -0.16; heaviest-record bulk & tell-luck luck: 0.16
heaviest-record bulk & sums some: -0.20; heaviest-record bulk & coupled mostly: 0.09; heaviest-record bulk & port web: 0.17
ask-tone none & sums some: -0.17; ask-tone none & coupled mostly: -0.11; tell-luck luck & sums some: 0.14
tell-luck luck & packet-ratio near-two: -0.08; tell-luck luck & port web: 0.13; lone-push none & lone-question one-short: -0.06
lone-question one-short & begins client: 0.14; lone-question one-short & down-rate slow: -0.22
lone-question one-short & up-minutes near: -0.06; lone-question one-short & coupled some: -0.12
up-units two-short & sums all: -0.09; up-units two-short & coupled some: 0.12; up-units two-short & packet-ratio more: 0.08
down-units one-small & packet-spread different: 0.16; down-units one-small & tell-luck clock: -0.07
up-mean tiny & down-rate slow: -0.09; up-mean tiny & packet-spread different: -0.51; up-mean tiny & port service: -0.19
down-rate slow & ask-tone none: 0.05; down-rate slow & coupled some: 0.06; down-rate slow & packet-ratio more: -0.12
spell-pace luck & tell-luck clock: -0.39; spell-pace luck & coupled some: 0.33; packet-spread different & ask-tone none: 0.15
packet-spread different & coupled some: 0.13; ask-tone none & tell-luck clock: -0.06; tell-luck clock & packet-ratio more: 0.06
coupled some & port service: -0.13; lone-question none & up-mean small: 0.10; up-units one-short & down-units one-small: -0.11
up-units one-short & up-mean small: 0.20; up-units one-short & down-rate slow: -0.20
up-units one-short & down-minutes luck: 0.09; down-units one-small & exchange none: -0.33; exchange none & down-rate slow: -0.09
exchange none & down-minutes luck: 0.07; up-mean small & down-rate slow: -0.20; up-mean small & down-minutes luck: -0.07
up-mean small & spell-pace loose-beat: 0.07; up-mean small & ask-tone share: 0.12; up-mean small & packet-ratio near-two: 0.17
down-rate slow & spell-pace loose-beat: -0.22; down-rate slow & packet-spread alike: -0.06
spell-pace loose-beat & port service: -0.14; tell-luck regular & port service: -0.06
coupled some & packet-ratio near-two: -0.19; packet-ratio near-two & port service: -0.06
lone-question one-short & up-minutes luck: 0.14; lone-question one-short & spell-pace loose-beat: 0.15
up-units many & begins client: 0.09; up-units many & up-minutes luck: 0.14; up-units many & ask-luck luck: -0.12
up-units many & port service: -0.39; down-units many & packet-spread different: -0.22; down-units many & ask-luck luck: 0.07
down-units many & port service: -0.40; down-singles tiny & spell-pace loose-beat: 0.20; down-singles tiny & ask-luck luck: -0.06
begins client & ask-luck luck: -0.05; up-mean tiny & ask-luck luck: 0.05; down-rate trickle & ask-luck luck: 0.07
down-minutes luck & up-minutes luck: -0.09; down-minutes luck & ask-luck luck: -0.17
up-minutes luck & packet-spread different: 0.11; up-minutes luck & ask-luck luck: -0.18
up-minutes luck & tell-luck regular: -0.14; spell-pace loose-beat & packet-spread different: -0.21
spell-pace loose-beat & ask-luck luck: -0.31; packet-spread different & ask-luck luck: 0.14
packet-spread different & coupled against: -0.06; packet-spread different & packet-ratio near-two: -0.18
ask-tone none & ask-luck luck: -0.24; ask-luck luck & tell-luck regular: 0.05; ask-luck luck & sums all: -0.08
ask-luck luck & coupled against: 0.14; ask-luck luck & packet-ratio near-two: 0.11; ask-luck luck & port service: -0.12
lone-question one-short & up-units one-short: 0.07; lone-question one-short & exchange none: -0.08
lone-question one-short & up-singles short: 0.10; lone-question one-short & up-mean small: -0.09
lone-question one-short & down-minutes uneven: -0.11; lone-question one-short & ask-luck regular: -0.06
lone-question one-short & packet-ratio even: -0.05; up-units one-short & spell-pace luck: -0.32
up-units one-short & ask-tone short: 0.18; up-units one-short & ask-luck regular: -0.21
down-units one-small & up-singles short: 0.06; exchange none & up-singles short: -0.10; exchange none & spell-pace luck: -0.32
exchange none & ask-tone short: 0.23; exchange none & ask-luck regular: -0.08; up-singles short & up-mean small: -0.10
up-singles short & up-minutes luck: 0.17; up-singles short & heaviest-record small: -0.08
up-singles short & ask-tone short: 0.05; up-singles short & ask-luck regular: 0.09; up-singles short & told-sameness none: 0.06
up-singles short & packet-ratio even: 0.10; begins client & ask-tone short: 0.28; down-mean tiny & ask-tone short: 0.11
up-mean small & tell-luck clock: 0.15; up-mean small & packet-ratio even: 0.16; payload-ratio more & ask-tone short: 0.06
down-rate trickle & ask-tone short: 0.08; down-minutes uneven & ask-tone short: -0.07; up-minutes luck & ask-tone short: 0.09
up-minutes luck & packet-ratio even: -0.10; spell-pace luck & ask-tone short: -0.23; packet-spread alike & ask-tone short: -0.08
packet-spread alike & packet-ratio even: 0.21; heaviest-record small & ask-tone short: 0.13
ask-tone short & ask-luck regular: -0.05; ask-tone short & told-sameness none: 0.17; ask-tone short & coupled against: 0.08
ask-tone short & packet-ratio even: -0.07; ask-tone short & port service: -0.08; ask-luck regular & tell-luck clock: -0.05
down-units one-small & coupled apart: -0.19; begins client & coupled apart: -0.15; down-rate trickle & coupled apart: 0.11
ask-tone share & coupled apart: 0.23; up-units many & down-rate slow: 0.13; up-units many & tell-luck clock: -0.18
up-units many & coupled apart: 0.11; up-units many & packet-ratio even: 0.07; begins both & down-mean tiny: -0.35
begins both & up-mean small: 0.08; begins both & payload-ratio more: -0.11; begins both & down-minutes near: -0.09
begins both & heaviest-record small: -0.24; begins both & tell-luck clock: -0.14; begins both & sums all: -0.10
begins both & packet-ratio even: -0.18; begins both & port service: -0.17; up-mean small & down-minutes near: 0.33
up-mean small & spell-pace beat: 0.06; up-mean small & packet-spread different: 0.25; down-rate slow & down-minutes near: -0.20
down-minutes near & up-minutes near: -0.29; down-minutes near & spell-pace beat: 0.11
down-minutes near & packet-spread different: 0.09; down-minutes near & ask-tone none: -0.28
down-minutes near & packet-ratio even: -0.30; down-minutes near & port service: -0.26; ask-tone none & coupled apart: -0.19
ask-tone none & packet-ratio even: -0.08; lone-question one-short & up-units two-share: -0.06
lone-question one-short & down-minutes near: 0.17; lone-question one-short & coupled apart: -0.11
up-units two-share & down-minutes near: 0.12; up-mean tiny & coupled apart: -0.10; up-mean tiny & packet-ratio even: -0.23
spell-pace loose-beat & coupled apart: 0.07; spell-pace loose-beat & packet-ratio even: 0.07
packet-spread alike & coupled apart: -0.11; lone-question none & up-units two-short: 0.09
lone-question none & ask-luck regular: -0.16; up-units two-short & down-units many: -0.09
up-units two-short & up-minutes luck: -0.06; up-units two-short & spell-pace loose-beat: -0.07
up-units two-short & coupled apart: -0.13; up-units two-short & packet-ratio near-two: -0.10
down-units many & ask-luck regular: -0.09; down-units many & coupled apart: 0.05; up-mean tiny & ask-luck regular: 0.19
down-minutes luck & ask-luck regular: -0.07; up-minutes luck & coupled apart: 0.07
spell-pace loose-beat & ask-luck regular: 0.08; ask-luck regular & packet-ratio near-two: -0.11
ask-luck regular & port web: -0.07; coupled apart & port web: 0.35; lone-question one-share & tell-luck clock: 0.06
lone-question one-share & coupled some: 0.35; up-mean share & packet-spread alike: -0.23; up-mean share & coupled some: 0.15
spell-pace beat & packet-spread alike: -0.26; spell-pace beat & coupled some: -0.09; lone-question none & ask-luck luck: -0.10
up-mean tiny & down-minutes uneven: -0.28; up-mean tiny & packet-spread wild: -0.14
down-rate trickle & packet-spread wild: -0.06; down-minutes uneven & spell-pace loose-beat: -0.20
down-minutes uneven & coupled apart: 0.06; spell-pace loose-beat & packet-spread wild: -0.10
packet-spread wild & ask-luck luck: 0.06; packet-spread wild & tell-luck clock: 0.07; packet-spread wild & coupled apart: 0.10
ask-luck luck & coupled apart: 0.28; ask-luck luck & port web: -0.21; up-units one-short & coupled apart: 0.13
up-units one-short & packet-ratio more: -0.06; exchange none & coupled apart: 0.20; exchange none & packet-ratio more: 0.12
up-mean small & port web: 0.08; lone-push none & begins mostly-server: 0.08; lone-push none & told-sameness identical: 0.21
lone-push none & told-size tiny: -0.09; lone-push none & told-pace bursts: -0.08
lone-question none & begins mostly-server: -0.11; lone-question none & told-sameness identical: 0.17
lone-question none & told-size tiny: -0.18; lone-question none & told-pace bursts: 0.14
up-units many & begins mostly-server: -0.33; down-units one-small & begins mostly-server: -0.13
down-units one-small & told-size tiny: -0.16; down-units one-small & told-pace bursts: -0.08
begins mostly-server & down-mean tiny: -0.15; begins mostly-server & up-mean tiny: 0.21
begins mostly-server & payload-ratio more: -0.06; begins mostly-server & down-minutes luck: 0.24
begins mostly-server & up-minutes luck: 0.14; begins mostly-server & spell-pace luck: 0.14
begins mostly-server & heaviest-record small: -0.14; begins mostly-server & told-sameness identical: 0.14
begins mostly-server & told-size tiny: -0.10; begins mostly-server & told-pace bursts: 0.25
begins mostly-server & packet-ratio even: -0.27; begins mostly-server & port service: -0.18
down-mean tiny & told-pace bursts: -0.05; up-mean tiny & told-pace bursts: 0.29; payload-ratio more & told-pace bursts: -0.09
down-minutes luck & told-pace bursts: -0.13; up-minutes luck & told-pace bursts: -0.16; spell-pace luck & told-pace bursts: 0.23
packet-spread alike & told-pace bursts: 0.09; told-sameness identical & told-pace bursts: 0.19
told-sameness identical & packet-ratio even: 0.06; told-size tiny & told-pace bursts: -0.09
told-size tiny & packet-ratio even: -0.10; told-pace bursts & packet-ratio even: 0.12
lone-question one-short & down-minutes bursts: -0.17; up-units one-short & ask-tone none: -0.12
down-units many & up-singles short: -0.09; down-units many & up-mean small: 0.35; down-units many & down-minutes bursts: -0.10
down-units many & packet-ratio even: -0.11; exchange none & down-minutes bursts: -0.06; exchange none & ask-tone none: -0.29
up-singles short & down-minutes bursts: -0.11; up-singles short & spell-pace loose-beat: 0.05
up-singles short & tell-luck luck: 0.08; up-singles short & port web: 0.12; payload-ratio more & down-minutes bursts: 0.08
down-minutes bursts & up-minutes luck: 0.11; down-minutes bursts & spell-pace loose-beat: -0.11
down-minutes bursts & heaviest-record small: 0.12; down-minutes bursts & tell-luck luck: 0.13
down-minutes bursts & packet-ratio even: -0.15; down-minutes bursts & port web: -0.24
spell-pace loose-beat & tell-luck luck: -0.11; tell-luck luck & packet-ratio even: 0.16
lone-push one & down-units one-small: -0.05; lone-push one & down-rate slow: -0.10; lone-push one & down-minutes near: 0.16
lone-push one & up-minutes near: -0.09; lone-push one & told-sameness loose: 0.23; lone-push one & told-pace bursts: 0.13
lone-push one & sums most: 0.09; lone-push one & packet-ratio more: 0.09; lone-size tiny & lone-question none: -0.15
lone-size tiny & down-units one-small: -0.12; lone-size tiny & begins mostly-server: -0.08
lone-size tiny & up-minutes near: -0.09; lone-size tiny & told-sameness loose: -0.08; lone-size tiny & told-pace bursts: -0.09
lone-question none & told-sameness loose: 0.09; down-units one-small & told-sameness loose: -0.07
down-units one-small & sums most: -0.20; down-singles tiny & begins mostly-server: -0.14
down-singles tiny & down-rate slow: -0.07; down-singles tiny & down-minutes near: 0.06
down-singles tiny & up-minutes near: -0.10; down-singles tiny & told-pace bursts: -0.06; down-singles tiny & coupled some: -0.17
begins mostly-server & down-minutes near: -0.13; begins mostly-server & up-minutes near: -0.16
begins mostly-server & ask-luck clock: -0.20; begins mostly-server & tell-luck regular: -0.14
begins mostly-server & coupled some: 0.11; begins mostly-server & packet-ratio more: 0.25; begins mostly-server & port web: 0.19
down-mean tiny & sums most: -0.15; up-mean tiny & sums most: 0.07; down-rate slow & told-sameness loose: -0.16
down-rate slow & sums most: -0.21; down-minutes near & spell-pace luck: -0.23; down-minutes near & told-sameness loose: 0.10
down-minutes near & told-pace bursts: 0.40; down-minutes near & tell-luck regular: 0.12; down-minutes near & coupled some: 0.07
up-minutes near & told-sameness loose: -0.16; up-minutes near & told-size tiny: -0.11; up-minutes near & sums most: 0.08
spell-pace luck & sums most: 0.22; packet-spread alike & told-sameness loose: 0.23; packet-spread alike & sums most: -0.07
heaviest-record small & told-sameness loose: -0.09; heaviest-record small & sums most: -0.10
ask-luck clock & told-sameness loose: -0.07; ask-luck clock & told-pace bursts: -0.06
told-sameness loose & told-size tiny: -0.13; told-sameness loose & told-pace bursts: 0.12
told-sameness loose & tell-luck regular: 0.09; told-sameness loose & sums most: -0.05; told-sameness loose & coupled some: 0.06
told-sameness loose & packet-ratio more: -0.16; told-size tiny & sums most: -0.06; told-pace bursts & sums most: -0.10
told-pace bursts & coupled some: 0.18; told-pace bursts & packet-ratio more: 0.11; told-pace bursts & port web: 0.13
sums most & coupled some: -0.13; sums most & port web: 0.15; lone-question one-share & down-minutes bursts: -0.07
up-units two-share & down-minutes bursts: -0.05; down-units one-small & down-minutes bursts: -0.07
up-mean share & down-minutes bursts: -0.13; up-mean share & up-minutes luck: 0.11; up-mean share & ask-luck regular: 0.10
down-minutes bursts & spell-pace luck: -0.13; down-minutes bursts & packet-ratio more: 0.10
down-minutes bursts & port service: -0.10; lone-push none & packet-spread same: -0.07
up-units two-share & down-units many: 0.24; down-units many & packet-spread same: 0.05; down-units many & coupled some: 0.23
begins client & ask-tone long: -0.05; down-mean tiny & packet-spread same: -0.21; up-mean small & packet-spread same: 0.25
payload-ratio more & packet-spread same: -0.50; down-rate trickle & packet-spread same: -0.07
down-minutes luck & packet-spread same: 0.15; up-minutes near & packet-spread same: -0.05
spell-pace beat & packet-spread same: 0.38; packet-spread same & heaviest-record small: -0.15
packet-spread same & ask-tone long: -0.08; packet-spread same & ask-luck clock: 0.14
packet-spread same & told-sameness none: -0.27; packet-spread same & tell-luck clock: -0.06
packet-spread same & sums all: -0.24; packet-spread same & coupled some: 0.05; packet-spread same & packet-ratio even: -0.19
packet-spread same & port web: 0.05; ask-tone long & coupled some: -0.12; ask-tone long & port web: -0.28
coupled some & packet-ratio even: 0.08; up-units many & packet-spread same: -0.32; up-units many & packet-ratio more: -0.10
down-units many & packet-ratio more: -0.07; begins client & down-rate job-like: -0.28
down-mean tiny & down-rate job-like: -0.34; up-mean small & down-rate job-like: -0.19
payload-ratio more & down-rate job-like: -0.07; down-rate job-like & down-minutes near: 0.13
down-rate job-like & packet-spread same: 0.14; down-rate job-like & heaviest-record small: 0.15
down-rate job-like & packet-ratio more: 0.08; down-minutes near & packet-spread same: -0.25
packet-spread same & ask-tone none: -0.17; packet-spread same & packet-ratio more: 0.42; lone-push few & up-mean tiny: -0.12
lone-push few & tell-luck regular: -0.17; lone-push few & packet-ratio more: -0.11; lone-push few & port web: -0.10
lone-size tiny & down-minutes uneven: -0.07; lone-question many & up-units two-short: -0.07
lone-question many & down-units one-small: -0.26; lone-question many & payload-ratio more: -0.14
lone-question many & up-minutes luck: -0.08; lone-question many & heaviest-record small: -0.15
lone-question many & ask-tone none: 0.11; up-units two-short & begins both: -0.14; down-singles tiny & coupled apart: -0.07
begins both & up-mean tiny: -0.29; begins both & down-rate trickle: -0.14; begins both & up-minutes luck: 0.14
begins both & ask-luck regular: 0.05; begins both & told-sameness loose: 0.05; begins both & tell-luck regular: -0.13
begins both & sums most: -0.12; begins both & packet-ratio more: -0.15; down-minutes uneven & told-sameness loose: -0.06
down-minutes uneven & told-size tiny: -0.09; down-minutes uneven & tell-luck regular: -0.06
down-minutes uneven & sums most: 0.10; spell-pace luck & coupled apart: -0.06; packet-spread wild & ask-luck regular: -0.13
packet-spread wild & sums most: 0.07; packet-spread wild & packet-ratio more: -0.16
ask-luck regular & told-sameness loose: -0.22; sums most & coupled apart: 0.18; lone-push one & ask-tone share: -0.07
lone-push one & told-sameness near: -0.34; lone-push one & tell-luck clock: -0.24; lone-size tiny & begins server: -0.08
lone-question none & begins server: 0.19; up-units two-share & packet-ratio near-two: 0.15
down-units one-small & begins server: 0.08; begins server & up-mean tiny: 0.23; begins server & payload-ratio more: -0.18
begins server & up-minutes near: -0.09; begins server & packet-spread alike: 0.18; begins server & heaviest-record small: 0.12
begins server & ask-tone share: 0.10; begins server & told-size tiny: -0.10; begins server & tell-luck clock: -0.09
begins server & sums all: 0.22; begins server & coupled some: -0.22; up-mean tiny & told-sameness near: -0.15
spell-pace luck & told-sameness near: -0.23; packet-spread alike & told-sameness near: -0.30
ask-tone share & told-pace bursts: 0.10; told-sameness near & told-pace bursts: -0.09
told-sameness near & tell-luck clock: 0.30; told-sameness near & sums all: -0.15; told-pace bursts & tell-luck clock: -0.13
lone-question none & down-minutes bursts: -0.07; up-units one-short & begins both: -0.18
up-units one-short & packet-spread wild: 0.11; exchange none & begins both: -0.23; exchange none & packet-spread wild: -0.08
begins both & spell-pace loose-beat: 0.12; begins both & ask-tone share: 0.27; up-mean tiny & down-minutes bursts: -0.10
up-mean tiny & tell-luck luck: 0.08; down-minutes bursts & packet-spread wild: -0.26; ask-tone share & tell-luck luck: 0.12
tell-luck luck & coupled apart: 0.06; up-units two-share & begins both: -0.06; up-units two-share & payload-ratio even: -0.09
down-units one-small & payload-ratio even: -0.14; down-mean tiny & payload-ratio even: -0.10
up-mean tiny & spell-pace beat: -0.07; payload-ratio even & down-rate slow: -0.10; payload-ratio even & down-minutes luck: -0.12
payload-ratio even & up-minutes luck: -0.08; payload-ratio even & packet-spread alike: -0.17
payload-ratio even & packet-ratio more: -0.18; payload-ratio even & port service: -0.10; down-rate slow & up-minutes luck: -0.22
up-minutes luck & spell-pace beat: -0.06; lone-push none & sums most: -0.13; lone-question one-short & payload-ratio even: 0.15
lone-question one-short & sums most: 0.09; up-units one-short & down-singles tiny: 0.12
up-units one-short & begins mostly-client: -0.21; up-units one-short & payload-ratio even: 0.05
up-units one-short & packet-spread different: -0.12; exchange none & down-singles tiny: -0.16
exchange none & begins mostly-client: -0.05; exchange none & packet-spread different: -0.10
down-singles tiny & payload-ratio even: 0.09; begins mostly-client & down-minutes uneven: 0.08
payload-ratio even & spell-pace luck: 0.17; payload-ratio even & packet-spread different: 0.16
payload-ratio even & tell-luck regular: -0.15; down-rate slow & down-minutes uneven: 0.23
down-minutes uneven & packet-spread different: -0.14; packet-spread different & sums most: -0.13
packet-spread different & port web: -0.05; told-sameness none & sums most: 0.07; lone-push few & ask-tone short: -0.06
lone-push few & tell-luck luck: 0.14; lone-push few & sums all: -0.13; lone-push few & packet-ratio near-two: 0.06
lone-size tiny & tell-luck luck: -0.07; lone-question one-short & told-sameness loose: -0.05
up-units one-short & ask-luck luck: 0.06; up-units one-short & told-sameness loose: -0.14; up-singles short & up-mean tiny: 0.09
up-singles short & packet-spread different: 0.12; begins mostly-client & ask-tone short: -0.22
begins mostly-client & ask-luck luck: 0.07; begins mostly-client & tell-luck luck: -0.07; up-mean tiny & ask-tone short: -0.26
spell-pace luck & ask-luck luck: 0.15; packet-spread different & ask-tone short: -0.06
packet-spread different & told-sameness loose: -0.12; packet-spread different & tell-luck luck: 0.28
ask-tone short & ask-luck luck: -0.06; ask-tone short & told-sameness loose: -0.15; ask-tone short & tell-luck luck: 0.06
ask-tone short & packet-ratio near-two: -0.26; ask-tone short & port web: -0.23; ask-luck luck & told-sameness loose: 0.11
ask-luck luck & tell-luck luck: 0.10; told-sameness loose & sums all: -0.22; told-sameness loose & packet-ratio near-two: 0.06
told-size tiny & tell-luck luck: -0.10; down-rate slow & ask-luck regular: -0.08; ask-tone short & coupled apart: 0.15
lone-push many & down-units one-small: 0.08; lone-push many & down-minutes uneven: -0.06; lone-push many & sums some: 0.10
lone-push many & packet-ratio even: 0.06; lone-size tiny & packet-ratio even: -0.06
up-units two-share & packet-spread wild: -0.13; up-units two-share & sums some: -0.07
down-units one-small & down-singles many: -0.06; down-singles many & spell-pace luck: 0.06
down-singles many & heaviest-record small: -0.13; down-singles many & ask-tone none: 0.10
down-singles many & told-sameness loose: -0.13; down-singles many & tell-luck regular: -0.13
down-singles many & sums some: 0.18; begins mostly-client & up-mean small: 0.13; begins mostly-client & packet-spread wild: 0.17
begins mostly-client & sums some: -0.19; up-mean small & packet-spread wild: -0.15; up-mean small & sums some: -0.23
packet-spread wild & port service: -0.09; told-sameness loose & packet-ratio even: 0.09; sums some & coupled apart: -0.08
sums some & port service: -0.13; lone-push none & up-minutes even: -0.10; up-minutes even & told-sameness none: -0.10
spell-pace loose-beat & sums some: -0.16; down-minutes bursts & spell-pace beat: 0.08; spell-pace beat & coupled against: 0.16
up-units many & coupled some: 0.06; down-minutes uneven & coupled some: -0.19; lone-push one & up-units one-short: 0.06
lone-push one & ask-tone short: 0.08; lone-push one & told-sameness exact: 0.23; lone-question none & told-sameness exact: -0.17
up-units one-short & begins mostly-server: -0.06; up-units one-short & told-pace bursts: -0.10
down-units many & begins mostly-server: -0.28; down-units many & ask-tone short: -0.30; down-units many & told-pace bursts: 0.10
exchange none & begins mostly-server: 0.24; exchange none & told-pace bursts: -0.08
begins mostly-server & ask-tone short: -0.10; begins mostly-server & tell-luck clock: 0.07
down-minutes near & told-sameness exact: -0.21; spell-pace luck & told-sameness exact: 0.12
ask-tone short & told-pace bursts: -0.12; told-sameness exact & sums all: 0.14; lone-question many & begins client: -0.34
lone-question many & packet-spread alike: -0.09; lone-question many & sums all: -0.12; lone-push none & up-units two-long: 0.06
lone-push none & down-mean job: 0.08; lone-push none & payload-ratio half: 0.13; lone-push none & ask-luck bursts: -0.06
lone-push none & tell-luck uneven: 0.10; lone-push none & sums few: -0.12; lone-question one-share & down-units two-small: -0.17
lone-question one-share & down-mean job: -0.15; lone-question one-share & payload-ratio half: -0.11
up-units two-long & down-mean job: 0.10; up-units two-long & down-rate job-like: -0.28
up-units two-long & spell-pace luck: 0.12; up-units two-long & told-sameness none: 0.09; up-units two-long & sums few: -0.10
up-units two-long & port web: -0.17; down-units two-small & payload-ratio half: -0.16
down-units two-small & down-rate job-like: -0.06; down-units two-small & up-minutes luck: -0.10
down-units two-small & packet-spread wild: -0.12; down-units two-small & ask-tone short: -0.10
down-units two-small & ask-luck bursts: -0.17; down-units two-small & sums few: -0.14
down-units two-small & coupled wholly: -0.07; down-units two-small & packet-ratio more: -0.06
down-units two-small & port web: -0.24; down-singles small & down-minutes bursts: -0.09
down-singles small & spell-pace luck: -0.05; down-singles small & packet-spread wild: 0.16
down-singles small & heaviest-record bulk: -0.06; down-singles small & told-sameness none: 0.05
down-singles small & sums few: 0.06; down-singles small & port web: -0.10; begins client & down-mean job: -0.06
begins client & payload-ratio half: -0.43; begins client & heaviest-record bulk: -0.06; begins client & ask-luck bursts: -0.12
begins client & tell-luck uneven: -0.33; begins client & sums few: 0.05; begins client & coupled wholly: 0.06
down-mean job & up-mean share: 0.26; down-mean job & payload-ratio half: 0.40; down-mean job & down-rate job-like: 0.26
down-mean job & down-minutes bursts: -0.22; down-mean job & up-minutes luck: -0.08; down-mean job & spell-pace luck: -0.11
down-mean job & packet-spread wild: -0.40; down-mean job & heaviest-record bulk: -0.11; down-mean job & ask-tone short: -0.29
down-mean job & ask-luck bursts: 0.32; down-mean job & told-sameness none: -0.14; down-mean job & tell-luck uneven: 0.15
down-mean job & sums few: -0.05; down-mean job & coupled wholly: 0.12; down-mean job & packet-ratio more: 0.34
up-mean share & ask-tone short: 0.12; up-mean share & ask-luck bursts: -0.16; up-mean share & tell-luck uneven: 0.26
up-mean share & sums few: -0.08; payload-ratio half & down-minutes bursts: -0.15; payload-ratio half & up-minutes luck: 0.10
payload-ratio half & spell-pace luck: 0.06; payload-ratio half & packet-spread wild: -0.14
payload-ratio half & heaviest-record bulk: -0.23; payload-ratio half & ask-tone short: -0.24
payload-ratio half & tell-luck uneven: 0.05; payload-ratio half & sums few: -0.13; payload-ratio half & packet-ratio more: 0.22
payload-ratio half & port web: 0.06; down-rate job-like & down-minutes bursts: -0.06; down-rate job-like & up-minutes luck: 0.10
down-rate job-like & spell-pace luck: -0.10; down-rate job-like & tell-luck uneven: 0.14; down-rate job-like & sums few: -0.22
down-rate job-like & coupled wholly: 0.18; down-minutes bursts & heaviest-record bulk: 0.18
down-minutes bursts & ask-tone short: -0.16; down-minutes bursts & ask-luck bursts: -0.06
down-minutes bursts & tell-luck uneven: -0.16; down-minutes bursts & coupled wholly: -0.09
up-minutes luck & heaviest-record bulk: 0.08; up-minutes luck & ask-luck bursts: -0.05
up-minutes luck & tell-luck uneven: -0.06; up-minutes luck & sums few: -0.32; spell-pace luck & heaviest-record bulk: 0.11
spell-pace luck & ask-luck bursts: 0.13; spell-pace luck & tell-luck uneven: 0.14; spell-pace luck & sums few: -0.13
spell-pace luck & coupled wholly: -0.14; packet-spread wild & ask-tone short: -0.05
packet-spread wild & tell-luck uneven: -0.08; packet-spread wild & sums few: -0.15; packet-spread wild & coupled wholly: 0.05
heaviest-record bulk & ask-tone short: -0.09; heaviest-record bulk & sums few: 0.23
heaviest-record bulk & coupled wholly: -0.17; heaviest-record bulk & packet-ratio more: 0.53
ask-tone short & ask-luck bursts: -0.06; ask-tone short & tell-luck uneven: -0.14; ask-tone short & coupled wholly: -0.13
ask-luck bursts & told-sameness none: -0.09; ask-luck bursts & sums few: -0.11; ask-luck bursts & coupled wholly: 0.12
ask-luck bursts & port web: 0.10; told-sameness none & sums few: -0.33; tell-luck uneven & coupled wholly: -0.10
tell-luck uneven & port web: 0.12; sums few & coupled wholly: 0.09; sums few & packet-ratio more: 0.09
coupled wholly & packet-ratio more: 0.21; coupled wholly & port web: -0.21; down-minutes near & coupled mostly: 0.13
packet-spread alike & coupled mostly: 0.20; sums all & coupled mostly: -0.07; coupled mostly & port service: -0.09
up-units two-share & ask-tone short: -0.20; up-mean small & ask-luck luck: -0.18; down-rate slow & ask-luck luck: 0.11
down-minutes luck & ask-tone short: 0.07; up-minutes near & ask-luck luck: 0.06; packet-spread alike & ask-luck luck: -0.06
ask-tone short & tell-luck regular: 0.13; lone-push none & up-minutes bursts: -0.08; lone-push none & tell-luck bursts: -0.06
lone-push none & packet-ratio less: 0.09; lone-question one-share & up-minutes bursts: -0.08
lone-question one-share & heaviest-record large: -0.08; lone-question one-share & tell-luck bursts: 0.07
lone-question one-share & packet-ratio less: -0.22; up-units one-short & down-units two-small: -0.08
up-units one-short & payload-ratio half: 0.14; up-units one-short & down-rate job-like: 0.30
up-units one-short & ask-luck bursts: 0.25; up-units one-short & tell-luck bursts: 0.06; up-units one-short & sums some: -0.09
up-units one-short & packet-ratio less: 0.14; down-units two-small & exchange none: -0.20
down-units two-small & spell-pace loose-beat: -0.31; down-units two-small & heaviest-record large: -0.16
down-units two-small & ask-tone share: -0.07; down-units two-small & sums some: -0.09
down-units two-small & packet-ratio less: -0.20; exchange none & payload-ratio half: -0.07
exchange none & up-minutes bursts: -0.07; exchange none & tell-luck bursts: -0.09; exchange none & sums some: -0.16
exchange none & packet-ratio less: -0.06; begins mostly-client & down-mean job: 0.10
begins mostly-client & payload-ratio half: 0.06; begins mostly-client & down-minutes bursts: -0.10
begins mostly-client & ask-tone share: 0.19; begins mostly-client & ask-luck bursts: -0.06
begins mostly-client & coupled wholly: -0.15; down-mean job & up-minutes bursts: 0.15
down-mean job & spell-pace loose-beat: 0.27; down-mean job & heaviest-record large: 0.14; down-mean job & sums some: 0.12
down-mean job & packet-ratio less: -0.15; up-mean share & up-minutes bursts: -0.14; up-mean share & heaviest-record large: -0.16
payload-ratio half & up-minutes bursts: 0.08; payload-ratio half & tell-luck bursts: -0.21; payload-ratio half & sums some: 0.07
payload-ratio half & packet-ratio less: -0.26; down-rate job-like & up-minutes bursts: -0.06
down-rate job-like & spell-pace loose-beat: 0.07; down-rate job-like & heaviest-record large: -0.31
down-rate job-like & tell-luck bursts: -0.08; down-rate job-like & packet-ratio less: -0.09
down-minutes bursts & up-minutes bursts: -0.21; down-minutes bursts & heaviest-record large: -0.28
up-minutes bursts & ask-luck bursts: -0.12; up-minutes bursts & told-sameness none: -0.22
up-minutes bursts & tell-luck bursts: -0.07; up-minutes bursts & packet-ratio less: -0.13; up-minutes bursts & port web: 0.08
spell-pace loose-beat & heaviest-record large: 0.18; spell-pace loose-beat & ask-luck bursts: -0.06
spell-pace loose-beat & tell-luck bursts: -0.07; spell-pace loose-beat & coupled wholly: 0.28
spell-pace loose-beat & packet-ratio less: 0.15; packet-spread wild & heaviest-record large: 0.09
packet-spread wild & tell-luck bursts: 0.17; packet-spread wild & packet-ratio less: 0.11
heaviest-record large & ask-tone share: 0.16; heaviest-record large & told-sameness none: 0.07
heaviest-record large & tell-luck bursts: -0.06; heaviest-record large & sums some: -0.12
heaviest-record large & coupled wholly: 0.17; heaviest-record large & packet-ratio less: 0.19
heaviest-record large & port web: 0.06; ask-tone share & ask-luck bursts: -0.12; ask-tone share & tell-luck bursts: -0.06
ask-tone share & packet-ratio less: -0.16; ask-luck bursts & tell-luck bursts: 0.08; ask-luck bursts & sums some: 0.11
ask-luck bursts & packet-ratio less: 0.14; told-sameness none & tell-luck bursts: -0.08; tell-luck bursts & sums some: -0.09
tell-luck bursts & coupled wholly: 0.13; tell-luck bursts & packet-ratio less: -0.24; tell-luck bursts & port web: -0.13
sums some & coupled wholly: -0.06; sums some & packet-ratio less: -0.11; packet-ratio less & port web: -0.14
lone-push one & up-minutes luck: 0.05; up-units two-short & begins mostly-server: 0.18; up-minutes luck & coupled some: 0.18
told-sameness exact & tell-luck regular: -0.08; lone-push one & spell-pace loose-beat: 0.11; lone-push one & ask-luck luck: 0.07
lone-push one & coupled apart: -0.14; down-rate slow & told-sameness identical: -0.24
down-minutes uneven & told-sameness identical: -0.16; down-minutes uneven & told-pace bursts: -0.06
spell-pace loose-beat & told-sameness identical: -0.18; spell-pace loose-beat & told-pace bursts: 0.14
spell-pace loose-beat & sums most: 0.16; packet-spread different & told-pace bursts: -0.07
ask-luck luck & told-pace bursts: 0.12; told-pace bursts & coupled apart: 0.08; up-units many & ask-tone long: -0.09
down-units one-small & packet-spread same: -0.10; down-units one-small & ask-tone long: -0.16
up-mean share & packet-spread same: -0.12; down-minutes uneven & ask-tone long: -0.08
down-minutes bursts & coupled mostly: 0.09; lone-push none & told-sameness loose: -0.15
begins mostly-server & spell-pace loose-beat: -0.30; spell-pace loose-beat & told-sameness loose: 0.28
told-sameness loose & tell-luck clock: -0.19; lone-push none & down-rate brisk: -0.07; lone-push none & up-minutes uneven: -0.08
lone-question many & up-minutes uneven: -0.09; up-units one-short & down-rate brisk: -0.11; up-units one-short & sums few: 0.06
down-units one-small & down-mean job: 0.25; down-units one-small & payload-ratio half: -0.16
down-units one-small & up-minutes uneven: -0.07; down-units one-small & heaviest-record bulk: -0.09
down-units one-small & ask-luck bursts: -0.18; down-units one-small & tell-luck uneven: -0.23
down-units one-small & sums few: -0.11; exchange none & up-minutes uneven: 0.15; exchange none & heaviest-record bulk: -0.08
begins client & down-rate brisk: 0.19; begins client & up-minutes uneven: -0.28; down-mean job & up-minutes uneven: 0.08
down-mean job & ask-tone none: 0.18; down-mean job & coupled mostly: -0.23; up-mean share & down-rate brisk: 0.20
payload-ratio half & down-rate brisk: -0.07; payload-ratio half & ask-tone none: 0.28; payload-ratio half & coupled mostly: 0.14
down-rate brisk & up-minutes uneven: 0.12; down-rate brisk & packet-spread wild: 0.08; down-rate brisk & ask-tone none: -0.09
down-rate brisk & ask-luck bursts: 0.11; down-rate brisk & tell-luck uneven: -0.11; down-rate brisk & packet-ratio even: -0.15
down-rate brisk & port web: 0.06; up-minutes uneven & spell-pace loose-beat: -0.05; up-minutes uneven & ask-luck bursts: 0.05
up-minutes uneven & sums few: 0.20; up-minutes uneven & coupled mostly: -0.11; up-minutes uneven & packet-ratio even: -0.13
spell-pace loose-beat & heaviest-record bulk: 0.12; spell-pace loose-beat & sums few: -0.08
spell-pace loose-beat & coupled mostly: -0.07; heaviest-record bulk & packet-ratio even: -0.30
ask-tone none & tell-luck uneven: 0.18; ask-tone none & sums few: -0.09; ask-luck bursts & packet-ratio even: -0.06
tell-luck uneven & packet-ratio even: 0.13; sums few & coupled mostly: 0.08; sums few & packet-ratio even: -0.23
up-units many & down-units two-small: -0.15; down-units two-small & down-minutes near: -0.13
down-units two-small & packet-spread alike: -0.15; up-mean share & down-minutes near: 0.32
down-minutes near & ask-tone long: -0.12; packet-spread alike & ask-tone long: -0.18; spell-pace beat & tell-luck regular: 0.05
down-units many & begins server: -0.25; down-units many & up-mean none: -0.43; begins server & packet-ratio more: 0.13
begins server & port service: -0.08; up-mean none & down-minutes near: -0.30; up-mean none & spell-pace luck: -0.23
up-mean none & packet-spread alike: -0.12; up-mean none & told-pace bursts: -0.09; up-mean none & packet-ratio more: -0.24
lone-question one-share & up-units one-share: -0.11; up-units one-share & begins mostly-server: 0.18
up-units one-share & up-mean small: 0.14; up-units one-share & down-rate trickle: -0.06
up-units one-share & down-minutes uneven: -0.10; up-units one-share & spell-pace luck: 0.16
up-units one-share & packet-spread different: 0.12; up-units one-share & sums all: 0.17
up-units one-share & coupled against: 0.08; up-units one-share & packet-ratio more: 0.08
begins mostly-server & up-mean small: -0.08; begins mostly-server & packet-spread different: 0.08
lone-question one-share & ask-luck luck: 0.16; up-units two-share & heaviest-record middling: 0.16
down-units one-small & down-mean small: -0.18; down-units one-small & heaviest-record middling: -0.20
begins mostly-client & heaviest-record middling: 0.16; down-mean small & up-mean small: -0.12
down-mean small & payload-ratio even: -0.07; down-mean small & down-rate slow: -0.06
down-mean small & down-minutes uneven: -0.10; down-mean small & up-minutes luck: 0.05; down-mean small & spell-pace luck: 0.19
down-mean small & packet-spread different: 0.15; down-mean small & heaviest-record middling: -0.06
down-mean small & told-sameness none: 0.10; down-mean small & tell-luck luck: -0.15; down-mean small & sums most: 0.09
down-mean small & coupled some: -0.07; down-mean small & packet-ratio more: -0.13; down-mean small & port web: 0.07
up-mean small & payload-ratio even: -0.18; up-mean small & heaviest-record middling: -0.22
payload-ratio even & ask-tone short: 0.11; payload-ratio even & ask-luck luck: -0.12; payload-ratio even & coupled some: 0.12
down-rate slow & heaviest-record middling: 0.10; packet-spread different & heaviest-record middling: -0.21
heaviest-record middling & ask-tone short: -0.09; heaviest-record middling & ask-luck luck: -0.05
heaviest-record middling & told-sameness none: -0.12; heaviest-record middling & tell-luck luck: 0.05
heaviest-record middling & sums most: 0.10; heaviest-record middling & coupled some: 0.26
heaviest-record middling & packet-ratio more: -0.14; ask-tone short & sums most: -0.06; ask-luck luck & coupled some: 0.21
tell-luck luck & sums most: 0.16; tell-luck luck & coupled some: 0.05; lone-push few & down-singles many: -0.08
lone-question one-short & down-singles many: -0.05; lone-question one-short & begins both: -0.16
lone-question one-short & packet-spread wild: -0.10; up-units two-short & down-minutes bursts: -0.07
up-units two-short & tell-luck luck: 0.09; up-singles short & begins both: 0.08; down-singles many & down-minutes bursts: -0.08
down-singles many & up-minutes luck: 0.09; down-singles many & ask-luck regular: -0.10
lone-question one-share & down-minutes near: 0.28; up-units one-short & down-singles many: -0.08
down-units one-small & told-pace luck: 0.05; exchange none & down-singles many: -0.08; exchange none & told-pace luck: 0.08
down-singles many & told-pace luck: -0.14; up-mean small & told-pace luck: 0.11; up-minutes luck & told-pace luck: 0.09
spell-pace luck & told-pace luck: 0.11; ask-luck regular & told-pace luck: -0.07; told-pace luck & tell-luck luck: -0.27
lone-push none & down-mean large: 0.08; lone-question one-share & down-rate brisk: 0.06
up-units two-share & down-rate brisk: 0.10; up-units two-share & heaviest-record large: -0.19
up-units two-share & sums few: 0.10; up-units two-share & coupled wholly: 0.08; down-units one-small & down-singles small: -0.16
down-units one-small & coupled wholly: 0.06; down-singles small & down-rate brisk: 0.05
down-singles small & heaviest-record large: 0.05; down-singles small & tell-luck luck: 0.12
begins client & heaviest-record large: 0.15; down-mean large & down-rate brisk: -0.10
down-mean large & told-sameness none: 0.09; down-mean large & tell-luck luck: -0.16; down-mean large & sums few: 0.37
down-mean large & packet-ratio more: -0.12; down-mean large & port web: 0.09; up-mean share & ask-luck luck: 0.20
payload-ratio half & down-minutes uneven: -0.09; payload-ratio half & ask-luck luck: 0.12
payload-ratio half & tell-luck luck: -0.12; down-rate brisk & up-minutes luck: 0.07
down-rate brisk & heaviest-record large: 0.22; down-rate brisk & ask-luck luck: 0.12; down-rate brisk & tell-luck luck: 0.18
down-rate brisk & coupled wholly: 0.11; down-rate brisk & packet-ratio more: -0.13
down-minutes uneven & heaviest-record large: -0.05; spell-pace luck & heaviest-record large: 0.06
heaviest-record large & ask-luck luck: 0.07; heaviest-record large & sums few: -0.14
heaviest-record large & packet-ratio more: -0.32; ask-tone none & coupled wholly: 0.21; ask-luck luck & coupled wholly: -0.18
tell-luck luck & sums few: -0.24; lone-push many & up-units one-short: -0.05; lone-push many & ask-tone short: -0.06
lone-push many & ask-luck regular: -0.10; lone-push many & sums all: 0.06; lone-push many & packet-ratio near-two: 0.06
packet-spread different & ask-luck regular: -0.14; lone-question one-short & down-mean middling: -0.09
lone-question one-short & heaviest-record large: -0.14; up-units one-short & down-mean middling: 0.30
down-units one-small & down-mean middling: -0.18; up-singles short & down-mean middling: 0.12
up-singles short & heaviest-record large: 0.14; up-singles short & ask-luck bursts: 0.12; up-singles short & sums few: 0.11
up-singles short & coupled mostly: 0.09; begins both & payload-ratio half: 0.06; begins both & up-minutes uneven: 0.08
begins both & ask-luck bursts: -0.06; begins both & sums few: 0.06; down-mean middling & up-mean small: -0.14
down-mean middling & payload-ratio half: -0.20; down-mean middling & down-minutes bursts: -0.07
down-mean middling & heaviest-record large: -0.17; down-mean middling & sums few: -0.45
down-mean middling & packet-ratio even: -0.07; up-mean small & up-minutes uneven: 0.11
up-mean small & heaviest-record large: 0.40; up-mean small & sums few: 0.11; up-mean small & coupled mostly: 0.06
down-rate job-like & up-minutes uneven: -0.07; heaviest-record large & packet-ratio even: 0.12
up-singles short & down-minutes luck: 0.07; up-units many & ask-luck bursts: -0.09; down-units many & ask-luck bursts: -0.15
down-singles tiny & ask-luck bursts: 0.16; down-mean tiny & ask-luck bursts: -0.10; up-mean tiny & ask-luck bursts: -0.11
down-minutes uneven & ask-luck bursts: 0.07; packet-spread wild & coupled some: -0.11
heaviest-record small & ask-luck bursts: -0.10; ask-luck bursts & coupled some: -0.12
ask-luck bursts & packet-ratio near-two: -0.16; down-minutes near & ask-luck luck: 0.12; tell-luck clock & coupled mostly: -0.11
up-singles short & ask-luck clock: -0.11; begins mostly-client & coupled mostly: 0.16; begins server & sums most: 0.19
tell-luck clock & sums most: -0.36; lone-push many & packet-ratio more: -0.09
lone-question many & packet-spread different: -0.07; lone-question many & ask-luck clock: -0.09
up-units two-short & down-units two-small: -0.11; up-units two-short & up-minutes uneven: 0.07
down-units two-small & down-singles many: 0.07; down-units two-small & begins both: -0.16
down-units two-small & down-rate trickle: -0.10; down-units two-small & up-minutes uneven: -0.16
down-units two-small & ask-tone none: -0.13; down-units two-small & tell-luck regular: -0.13
down-singles many & up-mean share: 0.18; down-singles many & up-minutes uneven: -0.06
down-singles many & packet-ratio more: -0.19; up-mean share & told-sameness loose: 0.13
up-minutes uneven & packet-spread different: 0.06; up-minutes uneven & sums most: -0.21
lone-push none & down-units two-job: -0.05; lone-push none & ask-luck uneven: -0.14
lone-question one-share & down-units two-job: 0.06; lone-question one-share & up-minutes uneven: 0.14
up-units one-share & down-units two-job: 0.11; up-units one-share & begins client: -0.54
up-units one-share & up-mean share: -0.09; up-units one-share & payload-ratio even: -0.10
up-units one-share & up-minutes uneven: 0.26; up-units one-share & packet-spread wild: 0.09
up-units one-share & heaviest-record large: 0.06; up-units one-share & ask-tone share: 0.14
up-units one-share & told-sameness none: -0.09; up-units one-share & coupled wholly: -0.08
down-units two-job & exchange none: 0.13; down-units two-job & begins client: -0.13
down-units two-job & down-mean middling: 0.13; down-units two-job & up-mean share: -0.07
down-units two-job & payload-ratio even: -0.10; down-units two-job & down-rate job-like: 0.12
down-units two-job & spell-pace loose-beat: 0.09; down-units two-job & heaviest-record large: 0.24
down-units two-job & ask-tone share: 0.08; down-units two-job & ask-luck uneven: -0.08
down-units two-job & told-sameness none: -0.22; down-units two-job & tell-luck uneven: 0.12
down-units two-job & sums few: -0.07; down-units two-job & packet-ratio more: 0.11; begins client & down-mean middling: -0.28
begins client & payload-ratio even: -0.13; begins client & ask-luck uneven: -0.06; down-mean middling & ask-tone share: -0.16
down-mean middling & ask-luck uneven: 0.27; down-mean middling & coupled wholly: 0.11; up-mean share & ask-luck uneven: -0.18
payload-ratio even & down-minutes bursts: -0.07; payload-ratio even & up-minutes uneven: 0.07
payload-ratio even & heaviest-record large: -0.37; payload-ratio even & ask-tone share: -0.07
payload-ratio even & ask-luck uneven: 0.09; payload-ratio even & tell-luck uneven: 0.39; payload-ratio even & sums few: -0.24
down-rate job-like & ask-luck uneven: 0.13; up-minutes uneven & ask-tone share: 0.21; up-minutes uneven & coupled wholly: 0.14
packet-spread wild & ask-luck uneven: 0.08; ask-tone share & ask-luck uneven: -0.06; ask-tone share & tell-luck uneven: -0.07
ask-tone share & sums few: -0.15; ask-luck uneven & told-sameness none: -0.14; ask-luck uneven & sums few: 0.10
ask-luck uneven & port web: 0.14; up-units one-short & packet-spread same: 0.07; up-minutes luck & packet-spread same: -0.28
up-units many & ask-tone share: 0.07; lone-question none & down-mean job: 0.11; lone-question none & payload-ratio half: 0.33
lone-question none & up-minutes uneven: -0.19; lone-question none & ask-luck uneven: -0.19; lone-question none & sums few: 0.10
up-units many & sums few: -0.47; down-units two-small & up-mean small: -0.13; down-units two-small & ask-luck uneven: 0.09
down-units two-small & coupled mostly: -0.07; begins both & down-mean job: 0.26; begins both & ask-luck uneven: 0.07
down-mean job & up-mean small: 0.36; down-mean job & spell-pace beat: 0.07; down-mean job & ask-luck uneven: -0.12
down-mean job & tell-luck luck: 0.12; payload-ratio half & spell-pace beat: -0.09; up-minutes uneven & spell-pace beat: -0.37
spell-pace beat & sums few: 0.06; ask-tone none & ask-luck uneven: -0.20; ask-luck uneven & tell-luck luck: 0.08
ask-luck uneven & coupled mostly: 0.19; packet-spread same & coupled apart: 0.08
down-units two-small & down-singles tiny: -0.08; down-units two-small & begins server: -0.11
down-units two-small & up-mean tiny: -0.15; down-units two-small & packet-ratio near-two: 0.07
begins server & up-minutes luck: -0.42; payload-ratio even & down-minutes near: 0.36
payload-ratio even & tell-luck clock: -0.10; payload-ratio even & sums all: 0.28; down-singles many & port web: -0.06
up-units two-short & payload-ratio even: -0.06; up-units two-short & spell-pace beat: 0.10; begins both & coupled some: 0.22
payload-ratio even & packet-ratio even: -0.08; down-singles tiny & ask-luck uneven: -0.06
begins mostly-server & ask-luck uneven: 0.14; down-mean tiny & ask-luck uneven: -0.14; down-minutes near & ask-luck uneven: 0.12
heaviest-record small & ask-luck uneven: -0.09; ask-luck uneven & told-pace bursts: 0.08; ask-luck uneven & sums all: -0.11
ask-tone share & ask-luck regular: -0.13; up-units two-short & begins mostly-client: -0.10
up-minutes uneven & ask-luck regular: -0.19; ask-luck regular & sums some: -0.10; sums some & packet-ratio more: -0.20
down-units many & sums most: 0.18; begins client & sums most: -0.08; lone-question none & down-units two-job: -0.21
up-units many & down-units two-job: -0.30; down-units two-job & begins both: -0.27; down-units two-job & up-mean small: -0.06
down-units two-job & payload-ratio more: -0.20; down-units two-job & down-rate slow: -0.15
down-units two-job & down-minutes near: 0.15; down-units two-job & up-minutes near: -0.14
down-units two-job & spell-pace beat: -0.23; down-units two-job & heaviest-record small: -0.17
down-units two-job & ask-tone none: -0.15; down-units two-job & ask-luck clock: -0.10; down-units two-job & sums all: -0.18
down-units two-job & coupled some: -0.05; lone-question one-short & down-mean small: -0.09
lone-question one-short & heaviest-record middling: -0.12; down-singles tiny & down-mean small: -0.08
down-singles tiny & sums some: 0.07; down-mean small & up-minutes near: -0.08; down-mean small & packet-spread wild: 0.12
down-mean small & ask-tone none: -0.22; down-mean small & coupled apart: -0.11; down-mean small & packet-ratio near-two: -0.21
down-minutes bursts & heaviest-record middling: -0.14; packet-spread wild & heaviest-record middling: -0.15
heaviest-record middling & ask-tone none: -0.31; heaviest-record middling & sums some: 0.17
heaviest-record middling & coupled apart: 0.05; heaviest-record middling & packet-ratio near-two: 0.11
up-minutes uneven & tell-luck clock: -0.05; down-minutes near & tell-luck luck: 0.40
lone-question one-share & begins both: 0.20; lone-question one-share & packet-spread same: -0.06
spell-pace beat & ask-luck luck: 0.13; packet-spread same & ask-tone short: -0.06; packet-spread same & ask-luck luck: -0.15
packet-spread same & coupled wholly: -0.11; ask-luck luck & packet-ratio even: -0.23; lone-question none & coupled wholly: -0.16
down-units two-job & packet-ratio near-two: -0.11; down-mean middling & down-minutes near: 0.30
down-mean middling & packet-spread alike: -0.30; down-mean middling & heaviest-record small: -0.17
down-mean middling & tell-luck clock: -0.33; down-mean middling & sums all: 0.28; down-rate job-like & tell-luck clock: -0.11
down-minutes near & coupled wholly: 0.07; packet-spread alike & coupled wholly: 0.11
coupled wholly & packet-ratio near-two: 0.05; lone-question one-share & packet-ratio near-two: 0.08
up-minutes near & ask-luck regular: 0.23; begins mostly-client & sums few: 0.10; down-mean tiny & sums few: 0.05
up-mean tiny & sums few: -0.12; down-rate slow & sums few: -0.12; down-minutes luck & sums few: -0.25
packet-spread different & sums few: -0.07; heaviest-record small & sums few: -0.06; ask-luck regular & sums few: -0.08
tell-luck clock & sums few: 0.16; sums few & coupled apart: -0.17; lone-question one-share & exchange answers: -0.11
up-units one-short & exchange answers: -0.10; down-units one-small & exchange answers: -0.14
exchange answers & down-mean job: -0.08; exchange answers & payload-ratio half: -0.14
exchange answers & down-rate job-like: 0.06; exchange answers & down-minutes bursts: -0.08
exchange answers & heaviest-record large: -0.06; exchange answers & coupled wholly: -0.13; exchange answers & port web: -0.24
spell-pace beat & heaviest-record large: -0.16; down-rate slow & coupled against: 0.10
lone-question many & up-minutes near: 0.11; lone-push none & down-rate fast: 0.16; lone-question none & down-rate fast: 0.17
up-units many & down-rate fast: 0.05; up-units many & ask-luck regular: 0.11; down-units two-job & payload-ratio little: -0.09
down-units two-job & up-minutes luck: -0.08; down-units two-job & heaviest-record bulk: -0.14
down-units two-job & ask-luck regular: 0.06; down-units two-job & tell-luck regular: 0.11
begins client & payload-ratio little: 0.18; down-mean large & payload-ratio little: 0.24; down-mean large & down-rate fast: 0.37
down-mean large & down-minutes luck: 0.13; down-mean large & spell-pace beat: 0.23; down-mean large & heaviest-record bulk: 0.27
down-mean large & tell-luck regular: 0.05; up-mean share & payload-ratio little: 0.13
payload-ratio little & down-minutes luck: 0.18; payload-ratio little & up-minutes luck: 0.15
payload-ratio little & spell-pace beat: 0.38; payload-ratio little & packet-spread wild: -0.21
payload-ratio little & heaviest-record bulk: 0.10; payload-ratio little & ask-luck regular: 0.12
payload-ratio little & told-sameness none: 0.09; payload-ratio little & tell-luck regular: 0.11
payload-ratio little & coupled wholly: -0.07; payload-ratio little & packet-ratio near-two: -0.24
payload-ratio little & port web: 0.30; down-rate fast & down-minutes luck: 0.34; down-rate fast & up-minutes luck: 0.07
down-rate fast & spell-pace beat: -0.17; down-rate fast & heaviest-record bulk: 0.09; down-rate fast & ask-tone none: 0.12
down-rate fast & told-sameness none: 0.10; down-rate fast & sums few: 0.12; down-rate fast & port web: 0.18
down-minutes luck & coupled wholly: -0.11; spell-pace beat & ask-luck regular: -0.13; tell-luck regular & sums few: 0.31
sums few & packet-ratio near-two: -0.30; down-minutes luck & sums most: 0.08; spell-pace loose-beat & packet-spread same: 0.11
lone-push none & down-singles many: 0.07; up-units many & down-singles many: 0.10; up-units many & sums most: 0.21
down-units many & down-singles many: 0.06; down-singles many & up-mean tiny: -0.06; down-singles many & told-sameness none: 0.07
lone-question none & heaviest-record middling: 0.08; up-units many & heaviest-record middling: -0.07
down-units many & heaviest-record middling: 0.12; down-mean tiny & heaviest-record middling: -0.33
up-mean tiny & down-rate job-like: 0.11; down-minutes near & heaviest-record middling: 0.31
spell-pace beat & heaviest-record middling: 0.24; packet-spread alike & heaviest-record middling: 0.32
heaviest-record middling & ask-luck clock: 0.20; heaviest-record middling & tell-luck clock: 0.13
heaviest-record middling & sums all: -0.17; heaviest-record middling & coupled mostly: -0.06
heaviest-record middling & packet-ratio even: 0.14; ask-tone short & coupled mostly: 0.16; spell-pace beat & sums most: -0.38
up-mean tiny & sums some: -0.08; up-minutes luck & sums some: 0.05; lone-question none & down-rate brisk: -0.18
up-units two-share & down-mean job: -0.16; up-units two-share & heaviest-record bulk: 0.11
up-units two-share & tell-luck uneven: -0.15; down-mean job & down-minutes uneven: 0.19; down-mean job & coupled some: 0.09
payload-ratio half & coupled some: 0.08; down-rate brisk & coupled some: -0.14; down-minutes uneven & ask-luck uneven: 0.06
down-minutes uneven & tell-luck uneven: 0.19; tell-luck uneven & coupled some: 0.05; sums few & coupled some: -0.22
lone-question one-short & down-units two-small: -0.06; up-units one-short & down-mean small: -0.14
down-units two-small & down-mean small: -0.14; down-units two-small & ask-luck luck: -0.11
exchange none & down-mean small: -0.14; down-mean small & up-mean tiny: -0.14; down-mean small & down-minutes luck: 0.18
down-mean small & heaviest-record small: -0.20; down-mean small & tell-luck regular: -0.19
down-mean small & port service: -0.12; down-units one-small & packet-ratio two: 0.08
begins mostly-client & packet-ratio two: -0.24; up-mean tiny & packet-ratio two: -0.08
payload-ratio more & packet-ratio two: -0.08; down-rate slow & packet-ratio two: -0.12
down-minutes near & packet-ratio two: 0.14; packet-spread alike & packet-ratio two: -0.10
heaviest-record small & packet-ratio two: -0.14; ask-tone none & packet-ratio two: -0.15
ask-luck clock & packet-ratio two: -0.14; tell-luck clock & packet-ratio two: -0.06; sums all & packet-ratio two: -0.20
packet-ratio two & port service: -0.08; lone-question one-short & down-singles small: 0.09
exchange none & down-singles small: -0.11; down-singles small & payload-ratio more: -0.09
down-singles small & down-rate slow: -0.08; down-singles small & down-minutes luck: 0.08
down-singles small & tell-luck clock: -0.06; down-singles small & sums most: -0.10; down-singles small & coupled mostly: -0.15
up-minutes luck & coupled mostly: 0.21; ask-luck luck & coupled mostly: -0.23; down-minutes luck & ask-luck bursts: -0.07
ask-luck bursts & tell-luck regular: -0.12; ask-luck bursts & coupled apart: -0.11
up-units one-short & down-units two-job: 0.23; down-units two-job & down-mean small: 0.05
down-units two-job & spell-pace luck: 0.06; down-units two-job & tell-luck luck: -0.17
down-singles small & down-mean small: -0.11; down-singles small & packet-spread alike: -0.15
begins client & down-mean small: -0.11; down-mean small & packet-spread alike: -0.07; down-mean small & ask-tone share: 0.12
down-mean small & ask-luck regular: 0.10; down-mean small & coupled mostly: 0.16; down-minutes luck & tell-luck luck: -0.48
lone-push none & told-sameness near: 0.26; down-units many & told-sameness near: 0.33
begins mostly-server & told-sameness near: -0.18; begins mostly-server & coupled apart: 0.11
down-minutes luck & told-sameness near: -0.24; packet-spread different & sums some: -0.25; told-pace bursts & sums some: 0.05
lone-question none & down-mean small: 0.10; up-units many & down-mean small: 0.11
down-units two-job & packet-spread same: -0.10; down-units two-job & ask-tone long: -0.17
down-mean small & down-rate job-like: -0.22; down-mean small & down-minutes near: -0.25
down-mean small & spell-pace beat: -0.36; down-mean small & packet-spread same: -0.36
payload-ratio even & packet-spread same: -0.11; down-rate job-like & ask-tone long: -0.12
packet-spread same & coupled mostly: -0.26; down-minutes bursts & ask-luck luck: 0.06; ask-luck luck & sums some: 0.12
up-units two-long & down-units two-job: -0.24; up-units two-long & down-minutes near: 0.11; up-units two-long & sums all: 0.17
up-units two-long & coupled mostly: 0.06; down-units two-job & begins mostly-client: -0.11
down-units two-job & ask-tone short: -0.07; down-mean small & up-mean share: 0.21; down-mean small & payload-ratio more: 0.20
down-mean small & ask-luck clock: -0.26; down-mean small & tell-luck clock: -0.12; up-singles short & coupled some: -0.05
ask-luck regular & coupled some: -0.09; down-units two-small & up-singles short: -0.09
down-units two-small & ask-luck regular: -0.07; down-units two-small & told-pace luck: 0.07
packet-spread different & told-pace luck: 0.06; told-pace luck & packet-ratio more: 0.07; sums some & coupled some: 0.09
lone-question none & heaviest-record large: 0.22; up-units many & down-rate brisk: 0.06
up-units many & heaviest-record large: 0.15; down-units many & down-mean small: 0.13; down-units many & down-rate brisk: 0.23
down-units many & sums few: -0.41; down-mean small & down-rate brisk: 0.24; down-mean small & sums few: -0.10
down-rate brisk & up-minutes near: 0.09; down-rate brisk & spell-pace beat: 0.27; up-minutes near & sums few: -0.13
heaviest-record large & ask-luck clock: -0.25; ask-luck clock & sums few: -0.17; up-units one-short & begins server: 0.06
begins server & told-sameness exact: 0.11; begins server & coupled apart: -0.09; told-sameness exact & port web: 0.10
begins server & down-minutes luck: 0.09; begins server & ask-luck regular: -0.13; begins server & told-sameness loose: 0.13
begins server & tell-luck regular: 0.17; down-minutes luck & told-sameness loose: 0.10
ask-luck regular & told-pace bursts: -0.13; down-singles tiny & coupled mostly: -0.25; begins server & ask-tone short: -0.08
begins server & coupled mostly: 0.09; lone-question many & tell-luck clock: -0.08; down-singles small & up-minutes near: -0.05
down-singles small & packet-spread different: 0.08; down-singles small & tell-luck regular: -0.10
packet-spread different & coupled mostly: 0.19; up-units two-long & ask-tone long: -0.11
up-units two-share & down-rate job-like: -0.07; down-units two-small & heaviest-record middling: 0.08
begins client & heaviest-record middling: -0.28; down-rate job-like & ask-luck regular: -0.06
down-rate job-like & tell-luck regular: -0.10; down-rate job-like & sums most: 0.23
heaviest-record middling & ask-tone share: 0.15; heaviest-record middling & ask-luck regular: -0.22
lone-question many & spell-pace beat: -0.11; lone-question many & packet-spread same: -0.08
lone-question many & ask-tone share: -0.18; down-minutes bursts & packet-spread same: 0.12
packet-spread same & ask-luck regular: -0.14; packet-spread same & tell-luck luck: -0.05; lone-push none & begins server: 0.08
begins server & packet-spread same: 0.34; up-mean tiny & packet-spread same: 0.24
down-minutes near & told-sameness identical: 0.14; spell-pace luck & packet-spread same: -0.34
packet-spread same & told-sameness identical: -0.06; packet-spread same & told-pace bursts: 0.22
ask-tone share & told-sameness identical: -0.08; down-units many & coupled wholly: -0.23; begins both & coupled wholly: -0.09
heaviest-record middling & coupled wholly: -0.13; begins both & ask-tone short: -0.14; up-mean small & told-pace bursts: -0.05
ask-tone short & told-sameness identical: 0.11; begins mostly-server & payload-ratio even: -0.09
down-rate slow & told-pace luck: -0.09; up-minutes near & told-pace luck: -0.07; packet-spread alike & told-pace luck: 0.12
ask-tone short & told-sameness near: -0.12; told-sameness near & told-pace luck: -0.10; told-pace luck & coupled some: 0.13
told-pace luck & packet-ratio near-two: 0.09; told-pace luck & port web: 0.30; begins mostly-server & tell-luck luck: 0.11
up-units two-share & down-units two-job: -0.24; down-units two-job & up-mean tiny: 0.05
lone-question one-short & ask-luck uneven: 0.17; packet-spread different & ask-luck uneven: -0.11
ask-luck uneven & coupled apart: -0.09; down-mean middling & up-minutes luck: 0.26
down-mean middling & packet-spread different: -0.12; payload-ratio half & packet-spread different: -0.28
down-rate job-like & packet-spread different: -0.19; packet-spread different & heaviest-record large: -0.17
packet-spread different & coupled wholly: 0.05; begins both & ask-luck luck: -0.09; down-mean small & payload-ratio half: -0.11
payload-ratio half & tell-luck regular: 0.07; down-rate job-like & ask-luck luck: -0.26; up-minutes uneven & ask-luck luck: 0.13
sums few & coupled against: -0.10; sums few & port service: -0.23; down-units two-large & down-rate job-like: -0.17
down-units two-large & down-minutes near: -0.24; down-units two-large & spell-pace beat: -0.29
down-units two-large & tell-luck clock: 0.10; down-units two-large & sums all: -0.32; down-units two-large & port web: 0.13
payload-ratio more & heaviest-record middling: 0.06; packet-spread same & heaviest-record middling: 0.06
heaviest-record middling & ask-tone long: 0.09; up-minutes uneven & coupled apart: -0.07
down-units two-job & heaviest-record middling: -0.06; down-units two-small & begins mostly-server: -0.06
begins mostly-server & coupled mostly: -0.15; begins mostly-server & ask-tone share: -0.09
lone-push many & down-minutes luck: 0.18; down-singles many & down-minutes luck: 0.06; down-singles many & tell-luck clock: 0.09
down-singles small & up-minutes uneven: 0.13; down-singles small & packet-ratio near-two: -0.05
payload-ratio half & packet-ratio near-two: -0.06; lone-question none & up-units one-share: 0.11
up-units one-share & down-units one-small: -0.13; up-units one-share & begins both: 0.16
up-units one-share & up-mean tiny: 0.11; up-units one-share & down-rate slow: 0.05; up-units one-share & down-minutes near: 0.11
up-units one-share & spell-pace beat: -0.12; up-units one-share & tell-luck clock: 0.10
up-units one-share & packet-ratio even: -0.07; down-rate slow & packet-spread same: -0.10
begins mostly-server & packet-spread wild: -0.12; down-minutes luck & ask-luck uneven: -0.25
down-units two-job & sums most: 0.14; up-mean share & heaviest-record middling: 0.26; down-rate job-like & coupled some: 0.14
spell-pace loose-beat & heaviest-record middling: -0.21; lone-question one-short & exchange answers: -0.05
exchange answers & up-mean tiny: -0.08; exchange answers & payload-ratio more: 0.07
exchange answers & spell-pace loose-beat: -0.12; exchange answers & packet-spread alike: -0.19
exchange answers & heaviest-record small: 0.10; exchange answers & packet-ratio near-two: -0.12
up-units two-share & down-mean middling: 0.18; begins both & tell-luck uneven: 0.10; up-mean small & tell-luck uneven: -0.29
ask-tone share & ask-luck luck: 0.36; lone-question one-short & packet-spread same: 0.06
lone-question one-short & coupled wholly: 0.38; begins mostly-server & up-mean share: -0.09
begins mostly-server & payload-ratio half: 0.28; begins mostly-server & down-rate job-like: 0.08
begins mostly-server & heaviest-record large: -0.16; begins mostly-server & sums few: -0.13
down-mean middling & coupled some: -0.15; heaviest-record large & coupled some: -0.16
lone-question many & down-minutes luck: -0.20; up-units many & down-singles small: -0.07
down-singles small & begins mostly-client: -0.11; down-units many & told-sameness loose: -0.36
down-units many & told-pace luck: 0.29; down-minutes uneven & told-pace luck: 0.19; told-pace luck & sums some: 0.08
ask-tone long & tell-luck regular: -0.08; told-sameness near & tell-luck regular: -0.11
down-minutes near & told-pace restarted-timer: 0.12; spell-pace luck & told-pace restarted-timer: -0.09
packet-spread alike & told-pace restarted-timer: 0.16; ask-tone share & told-sameness loose: 0.08
told-sameness loose & told-pace restarted-timer: 0.24; told-size tiny & told-pace restarted-timer: -0.06
told-pace restarted-timer & tell-luck regular: -0.15; told-pace restarted-timer & sums all: -0.06
lone-question one-short & down-mean job: 0.25; lone-question one-short & heaviest-record bulk: 0.14
lone-question one-short & tell-luck uneven: 0.05; up-units many & tell-luck uneven: 0.25; down-units many & down-mean job: -0.27
down-units many & tell-luck uneven: 0.17; up-singles short & down-mean job: 0.17; down-singles tiny & payload-ratio half: -0.14
down-singles tiny & tell-luck uneven: -0.08; down-singles tiny & sums few: -0.08; up-mean tiny & ask-tone long: -0.06
down-singles small & coupled some: 0.18; down-mean middling & down-rate slow: -0.09; down-mean middling & ask-tone short: 0.11
lone-question many & up-units two-share: 0.12; up-minutes even & sums all: -0.07; up-units one-share & down-mean job: -0.08
up-units one-share & payload-ratio half: -0.15; up-units one-share & packet-ratio near-two: 0.11
down-mean job & ask-luck luck: 0.08; spell-pace beat & tell-luck uneven: -0.07
heaviest-record large & packet-ratio near-two: -0.06; tell-luck uneven & packet-ratio near-two: -0.17
up-units one-share & down-units many: 0.17; up-units one-share & up-minutes near: -0.17
up-units one-share & packet-spread alike: -0.20; lone-push none & down-units two-large: -0.21
lone-question none & down-units two-large: -0.06; down-units two-large & packet-ratio even: 0.06
lone-question none & told-pace beat: 0.24; up-units many & begins server: -0.23; begins server & down-mean small: -0.06
begins server & spell-pace beat: 0.31; begins server & packet-spread wild: -0.31; begins server & heaviest-record large: 0.08
begins server & sums few: -0.27; begins server & packet-ratio even: -0.13; up-mean tiny & heaviest-record large: -0.08
spell-pace beat & told-pace beat: 0.16; told-pace beat & sums few: 0.10; told-pace beat & packet-ratio even: -0.13
lone-push one & begins both: 0.08; up-units one-short & told-sameness identical: 0.07
up-units two-short & up-minutes bursts: -0.08; up-units two-short & ask-luck bursts: -0.11
up-units two-short & tell-luck bursts: -0.08; down-units one-small & payload-ratio little: 0.07
down-units one-small & tell-luck bursts: 0.06; begins client & up-minutes bursts: -0.08; begins client & tell-luck bursts: -0.14
down-mean large & up-minutes bursts: -0.12; payload-ratio little & spell-pace luck: -0.26
payload-ratio little & ask-luck bursts: -0.07; payload-ratio little & packet-ratio less: -0.16
down-rate brisk & up-minutes bursts: 0.07; down-rate brisk & packet-ratio less: 0.26; up-minutes bursts & ask-tone none: -0.10
spell-pace luck & tell-luck bursts: 0.09; heaviest-record bulk & tell-luck bursts: -0.12
heaviest-record bulk & packet-ratio less: -0.12; ask-tone none & tell-luck bursts: -0.07
ask-tone none & packet-ratio less: 0.21; tell-luck bursts & sums few: -0.13; sums few & packet-ratio less: 0.09
begins mostly-server & spell-pace beat: 0.15; up-singles short & down-mean small: -0.07
up-singles short & down-singles small: 0.12; up-singles short & down-rate slow: -0.07; down-singles many & ask-tone short: -0.12
down-singles many & sums all: -0.10; spell-pace loose-beat & told-pace luck: 0.09; told-pace luck & sums all: -0.32
lone-question many & up-units many: -0.11; down-singles tiny & packet-spread same: 0.06; down-units many & told-pace beat: -0.18
begins mostly-server & down-mean small: 0.08; down-minutes near & told-pace beat: -0.43; told-pace beat & tell-luck clock: -0.06
told-pace beat & sums all: 0.12; down-units two-large & down-minutes luck: 0.15
down-units two-large & packet-spread alike: -0.06; down-units two-large & heaviest-record large: -0.09
payload-ratio more & heaviest-record large: 0.26; down-minutes luck & heaviest-record large: 0.09
packet-spread alike & heaviest-record large: 0.17; lone-question one-short & begins mostly-server: -0.08
up-singles short & begins mostly-server: -0.06; told-sameness identical & packet-ratio more: 0.10
up-units one-short & up-minutes even: -0.12; up-minutes even & ask-tone short: -0.07; lone-question many & down-units many: 0.07
up-units two-long & up-mean small: -0.13; up-units two-long & coupled some: -0.14; lone-question many & payload-ratio even: 0.08
down-singles many & begins mostly-server: -0.08; begins mostly-server & down-minutes bursts: -0.07
begins mostly-server & up-minutes uneven: 0.20; up-minutes uneven & told-pace luck: 0.13
lone-push one & down-minutes bursts: -0.07; down-minutes bursts & told-sameness identical: -0.15
down-singles many & ask-tone share: 0.12; begins server & spell-pace loose-beat: -0.20; down-units many & packet-ratio two: 0.24
down-rate trickle & packet-ratio two: -0.09; up-minutes luck & packet-ratio two: 0.10; spell-pace luck & packet-ratio two: 0.14
coupled some & packet-ratio two: 0.08; begins mostly-server & heaviest-record middling: 0.32
exchange answers & down-rate slow: -0.06; exchange answers & ask-luck clock: -0.06
down-units two-job & payload-ratio half: 0.18; down-units two-job & down-rate brisk: -0.11
down-units two-job & down-minutes uneven: -0.28; up-mean small & down-rate brisk: 0.50
down-rate brisk & ask-luck regular: -0.14; spell-pace luck & ask-tone long: 0.09; lone-push few & down-rate slow: 0.06
lone-size tiny & sums few: -0.07; down-singles many & down-rate slow: -0.16; down-singles many & sums few: -0.06
told-sameness loose & sums few: 0.37; told-size tiny & sums few: -0.09; begins mostly-client & down-mean middling: -0.25
begins mostly-client & heaviest-record bulk: -0.10; begins mostly-client & ask-luck uneven: -0.17
down-mean tiny & payload-ratio half: -0.09; payload-ratio half & coupled apart: -0.05; payload-ratio half & port service: -0.26
lone-question none & ask-luck bursts: -0.06; down-units two-job & port service: -0.08
packet-spread alike & ask-luck bursts: -0.10; down-singles tiny & coupled wholly: 0.47; begins client & packet-ratio two: 0.09
down-minutes luck & packet-ratio two: -0.11; spell-pace loose-beat & packet-ratio two: -0.13
packet-spread different & packet-ratio two: 0.25; ask-tone short & packet-ratio two: 0.09
ask-luck regular & packet-ratio two: -0.16; told-sameness loose & coupled mostly: 0.07
lone-question one-short & up-mean share: 0.08; lone-question one-short & up-minutes bursts: -0.10
up-singles short & up-minutes bursts: -0.14; up-minutes bursts & tell-luck uneven: -0.05
up-minutes bursts & packet-ratio even: 0.24; down-minutes luck & told-pace luck: -0.10
spell-pace loose-beat & told-sameness near: -0.14; ask-luck luck & told-pace luck: 0.09
down-units one-small & ask-luck uneven: -0.13; heaviest-record bulk & ask-tone share: -0.10
lone-push one & up-mean small: -0.06; lone-push none & told-sameness exact: -0.27; begins both & down-rate brisk: -0.15
down-singles small & ask-luck clock: -0.08; lone-push many & down-rate slow: -0.10; lone-push none & up-mean none: -0.13
lone-question none & up-mean none: -0.19; up-units many & up-mean none: -0.21; up-mean none & up-minutes near: -0.15
up-mean none & spell-pace loose-beat: -0.06; up-mean none & ask-tone none: -0.29; up-mean none & ask-luck regular: -0.21
up-mean none & told-sameness none: -0.17; up-mean none & sums all: -0.20; up-mean none & packet-ratio even: -0.24
up-mean none & port web: -0.11; down-rate brisk & ask-tone short: -0.07; down-rate brisk & sums some: -0.41
heaviest-record large & ask-tone short: -0.19; ask-tone short & ask-luck uneven: 0.06; payload-ratio half & down-rate slow: 0.07
payload-ratio half & down-minutes near: 0.34; payload-ratio half & packet-spread alike: 0.23
payload-ratio half & tell-luck clock: 0.52; payload-ratio half & sums all: 0.19; begins mostly-server & up-mean none: -0.12
up-mean none & tell-luck regular: -0.11; down-singles tiny & spell-pace beat: -0.06; up-units one-short & packet-ratio two: 0.16
payload-ratio even & packet-ratio two: -0.10; down-units two-large & down-rate brisk: 0.06
told-sameness identical & told-pace luck: -0.18; exchange answers & ask-tone short: -0.06
exchange answers & tell-luck luck: -0.08; exchange answers & coupled some: 0.05
lone-question one-share & payload-ratio little: 0.12; up-units two-share & payload-ratio little: -0.07
down-units two-small & payload-ratio little: -0.09; down-singles small & payload-ratio little: 0.07
down-singles small & tell-luck bursts: -0.06; down-singles small & packet-ratio even: 0.19
begins mostly-client & payload-ratio little: -0.09; down-mean job & payload-ratio little: 0.07
payload-ratio little & down-minutes uneven: -0.12; payload-ratio little & heaviest-record large: 0.10
payload-ratio little & coupled mostly: 0.24; down-rate brisk & ask-tone share: 0.24
down-minutes uneven & tell-luck bursts: -0.10; up-minutes luck & tell-luck bursts: -0.07
spell-pace luck & told-pace beat: -0.08; tell-luck bursts & coupled mostly: -0.11; lone-push many & told-size small: -0.06
lone-size small & down-singles many: -0.10; lone-size small & ask-luck clock: 0.07; lone-size small & told-sameness loose: -0.07
lone-size small & port web: -0.11; up-units one-short & told-size small: 0.06; down-singles many & told-size small: -0.11
told-sameness loose & told-size small: -0.20; told-size small & port web: -0.08; up-minutes uneven & ask-tone short: -0.12
lone-push few & tell-luck clock: 0.19; up-mean small & packet-ratio two: 0.37; down-rate job-like & coupled apart: -0.08
packet-spread same & packet-ratio two: -0.21; packet-ratio two & port web: 0.29; down-units two-job & ask-luck luck: -0.08
down-rate slow & ask-luck uneven: -0.09; lone-size small & sums all: 0.06; down-units one-small & told-size small: -0.05
up-minutes uneven & told-size small: 0.12; ask-tone short & told-size small: 0.11; told-size small & sums all: 0.14
begins server & told-pace luck: 0.13; down-units two-job & begins mostly-server: 0.19
lone-push none & told-pace restarted-timer: 0.26; lone-question none & told-pace restarted-timer: 0.23
down-minutes near & sums some: 0.11; told-sameness identical & tell-luck luck: -0.06
told-pace restarted-timer & packet-ratio even: 0.14; up-minutes uneven & packet-spread same: -0.17
up-mean tiny & up-minutes even: -0.09; down-units two-job & begins server: 0.19; begins server & up-mean small: 0.06
begins server & ask-tone long: -0.21; exchange answers & down-mean middling: 0.07; exchange answers & ask-luck bursts: -0.12
exchange answers & sums most: -0.08; exchange answers & packet-ratio more: -0.05; down-mean middling & spell-pace luck: -0.05
down-mean middling & sums most: 0.13; payload-ratio even & ask-luck bursts: -0.06; sums most & coupled wholly: 0.08
up-units two-short & packet-ratio two: -0.06; begins mostly-server & down-rate brisk: 0.19
lone-size small & tell-luck luck: 0.06; lone-size small & tell-luck regular: -0.05; down-units many & down-rate slow: -0.09
lone-push few & packet-spread alike: -0.12; lone-push few & begins mostly-server: -0.10
lone-push few & payload-ratio little: -0.11; lone-push few & down-minutes near: 0.10; lone-push few & told-pace bursts: 0.07
lone-size small & told-pace bursts: 0.07; lone-question one-short & payload-ratio little: -0.17
up-units one-short & payload-ratio little: -0.08; exchange none & payload-ratio little: 0.23
up-mean tiny & payload-ratio little: -0.33; up-mean tiny & told-size small: 0.06; payload-ratio little & down-rate slow: -0.06
payload-ratio little & down-minutes near: 0.14; payload-ratio little & packet-spread different: -0.08
payload-ratio little & ask-luck clock: -0.12; payload-ratio little & told-sameness near: -0.14
payload-ratio little & told-size small: 0.06; payload-ratio little & told-pace bursts: 0.07
payload-ratio little & tell-luck clock: -0.09; payload-ratio little & sums all: -0.09
payload-ratio little & port service: -0.16; down-minutes near & told-size small: 0.20
packet-spread different & told-size small: -0.14; told-sameness near & packet-ratio even: -0.25
told-size small & told-pace bursts: 0.28; lone-push few & down-mean job: -0.08; lone-size job & down-units one-small: 0.14
lone-size job & begins mostly-server: -0.05; lone-size job & down-mean job: 0.15; lone-size job & up-mean none: -0.07
lone-size job & payload-ratio silent: -0.11; lone-size job & down-minutes near: 0.30
lone-size job & spell-pace loose-beat: 0.12; lone-size job & packet-spread different: 0.06
lone-size job & told-sameness near: -0.15; lone-size job & told-pace loose-beat: -0.12; lone-size job & tell-luck clock: -0.17
lone-size job & sums all: -0.16; up-units many & payload-ratio silent: -0.17; down-units one-small & down-singles job: 0.16
down-units one-small & up-mean none: 0.09; down-units one-small & payload-ratio silent: 0.11
down-units one-small & told-size job: 0.17; down-units one-small & told-pace loose-beat: 0.07
down-singles job & down-mean job: 0.15; down-singles job & up-mean none: 0.05; down-singles job & payload-ratio silent: 0.06
down-singles job & down-minutes near: 0.24; down-singles job & spell-pace loose-beat: 0.24
down-singles job & told-sameness near: -0.30; down-singles job & tell-luck clock: -0.16; down-singles job & sums all: -0.24
begins mostly-server & payload-ratio silent: -0.15; begins mostly-server & told-size job: -0.06
down-mean job & down-minutes near: 0.45; down-mean job & heaviest-record small: -0.07; down-mean job & ask-luck clock: -0.06
down-mean job & told-sameness near: 0.09; down-mean job & told-size job: 0.28; down-mean job & told-pace loose-beat: 0.23
down-mean job & tell-luck clock: 0.12; down-mean job & sums all: -0.05; down-mean job & port service: -0.10
up-mean none & payload-ratio silent: -0.27; up-mean none & down-rate job-like: 0.13
up-mean none & packet-spread different: -0.18; up-mean none & ask-luck clock: -0.10; up-mean none & told-sameness near: -0.12
up-mean none & told-pace loose-beat: 0.12; payload-ratio silent & down-rate job-like: -0.15
payload-ratio silent & down-minutes near: -0.17; payload-ratio silent & spell-pace loose-beat: -0.09
payload-ratio silent & packet-spread different: -0.18; payload-ratio silent & ask-tone none: -0.23
payload-ratio silent & ask-luck clock: -0.16; payload-ratio silent & told-sameness near: -0.09
payload-ratio silent & told-pace loose-beat: 0.12; payload-ratio silent & sums all: -0.25
down-rate job-like & told-sameness near: -0.11; down-rate job-like & told-size job: 0.51
down-rate job-like & told-pace loose-beat: -0.06; down-rate job-like & port service: -0.25
down-minutes near & told-size job: -0.18; spell-pace loose-beat & told-size job: -0.05
heaviest-record small & told-pace loose-beat: -0.06; ask-luck clock & told-size job: -0.07
told-sameness near & told-pace loose-beat: 0.11; told-size job & told-pace loose-beat: 0.16
told-size job & tell-luck clock: 0.12; told-pace loose-beat & packet-ratio even: 0.11
lone-push many & payload-ratio little: 0.10; lone-size job & begins both: 0.10; lone-size job & up-mean tiny: -0.08
lone-size job & down-rate slow: -0.11; lone-size job & down-minutes luck: -0.19; lone-size job & up-minutes near: -0.08
lone-size job & told-pace bursts: 0.24; lone-size job & sums most: 0.11; up-units one-short & told-size job: -0.17
down-units many & payload-ratio little: -0.07; down-units many & told-size job: -0.06
down-singles many & told-pace bursts: 0.06; begins both & payload-ratio little: -0.12; begins both & told-size job: 0.10
down-mean small & payload-ratio little: -0.11; down-mean small & told-sameness loose: -0.07
down-mean small & told-pace bursts: -0.05; up-mean tiny & told-size job: -0.07; payload-ratio little & up-minutes near: -0.11
payload-ratio little & ask-tone short: 0.06; payload-ratio little & told-size job: -0.08; payload-ratio little & sums most: 0.19
down-minutes luck & told-size job: 0.26; up-minutes near & told-size job: -0.16; spell-pace luck & told-size job: 0.07
ask-tone short & told-size job: -0.22; told-size job & told-pace bursts: -0.25; lone-push none & payload-ratio silent: -0.14
lone-question none & payload-ratio silent: -0.15; up-units one-short & up-mean none: -0.17
up-units one-short & payload-ratio silent: -0.28; up-units one-short & heaviest-record middling: -0.15
down-units many & payload-ratio silent: -0.35; exchange none & up-mean none: -0.16; exchange none & payload-ratio silent: -0.16
down-mean job & up-minutes near: -0.36; down-mean job & packet-spread alike: 0.25
down-mean job & heaviest-record middling: 0.20; down-mean job & told-pace bursts: 0.07; down-mean job & coupled apart: 0.23
up-mean none & down-rate brisk: -0.33; up-mean none & spell-pace beat: 0.07; up-mean none & heaviest-record middling: -0.08
up-mean none & sums some: -0.16; payload-ratio silent & down-rate brisk: -0.12; payload-ratio silent & up-minutes near: -0.23
payload-ratio silent & packet-spread alike: -0.17; payload-ratio silent & heaviest-record middling: -0.26
payload-ratio silent & told-sameness none: -0.21; payload-ratio silent & told-pace bursts: 0.08
payload-ratio silent & sums some: -0.16; down-rate brisk & down-minutes near: 0.24; down-rate brisk & packet-spread alike: 0.16
down-rate brisk & heaviest-record middling: -0.09; down-rate brisk & told-pace bursts: 0.22
down-rate brisk & tell-luck clock: -0.11; down-rate brisk & coupled apart: 0.16; down-rate brisk & port service: -0.28
spell-pace beat & told-pace bursts: -0.18; heaviest-record middling & told-pace bursts: 0.15
heaviest-record middling & port service: -0.21; lone-question none & exchange short-and-jobs: -0.19
down-units two-job & up-mean none: 0.09; down-units two-job & payload-ratio silent: 0.08
exchange short-and-jobs & begins mostly-server: -0.19; exchange short-and-jobs & down-mean job: 0.16
exchange short-and-jobs & down-rate job-like: -0.05; exchange short-and-jobs & down-minutes near: -0.17
exchange short-and-jobs & up-minutes near: -0.25; exchange short-and-jobs & spell-pace loose-beat: 0.18
exchange short-and-jobs & packet-spread alike: -0.09; exchange short-and-jobs & heaviest-record middling: -0.20
exchange short-and-jobs & ask-tone none: 0.15; exchange short-and-jobs & ask-luck clock: -0.08
exchange short-and-jobs & told-sameness none: 0.06; exchange short-and-jobs & packet-ratio even: -0.05
lone-question one-share & begins server: 0.06; down-units one-job & begins server: 0.12
down-units one-job & down-mean middling: -0.25; down-units one-job & packet-spread alike: 0.14
down-units one-job & heaviest-record middling: -0.09; down-units one-job & ask-tone share: -0.07
down-units one-job & told-sameness none: 0.09; down-units one-job & packet-ratio even: -0.13
exchange short-and-jobs & payload-ratio half: 0.21; begins server & down-mean middling: 0.38
begins server & heaviest-record middling: -0.18; down-mean middling & heaviest-record middling: 0.41
payload-ratio half & up-minutes near: -0.13; payload-ratio half & heaviest-record middling: 0.23
down-minutes near & sums few: 0.14; heaviest-record middling & sums few: -0.22; payload-ratio half & down-minutes luck: -0.12
down-mean middling & up-mean tiny: 0.11; down-mean middling & port service: -0.38
payload-ratio little & down-rate job-like: 0.23; payload-ratio little & spell-pace loose-beat: 0.10
payload-ratio little & packet-spread alike: 0.16; down-mean middling & up-mean none: -0.14
down-mean middling & payload-ratio silent: -0.15; up-mean none & down-minutes luck: -0.10; up-mean none & sums few: 0.08
payload-ratio silent & down-minutes luck: -0.12; payload-ratio silent & ask-luck regular: -0.24
payload-ratio silent & tell-luck regular: -0.07; payload-ratio silent & sums few: 0.19
lone-push few & heaviest-record middling: -0.10; lone-size small & down-rate job-like: 0.08
down-units many & told-size small: 0.05; exchange short-and-jobs & payload-ratio little: -0.12
exchange short-and-jobs & up-minutes luck: 0.05; exchange short-and-jobs & sums all: -0.08
exchange short-and-jobs & packet-ratio more: -0.08; begins server & payload-ratio little: 0.19
down-mean middling & told-sameness near: -0.08; down-mean middling & told-size small: 0.05
down-mean middling & told-pace bursts: 0.14; payload-ratio little & packet-ratio more: 0.41
down-rate job-like & told-size small: -0.11; down-rate job-like & told-pace bursts: 0.08
packet-spread alike & told-size small: 0.10; heaviest-record middling & told-sameness near: -0.33
heaviest-record middling & told-size small: -0.08; lone-size job & packet-ratio near-two: 0.13
lone-question one-short & exchange short-and-jobs: 0.21; down-units one-small & exchange short-and-jobs: 0.14
exchange short-and-jobs & begins both: 0.12; exchange short-and-jobs & up-mean tiny: -0.23
exchange short-and-jobs & packet-spread wild: 0.20; exchange short-and-jobs & heaviest-record small: -0.11
exchange short-and-jobs & told-sameness loose: -0.09; exchange short-and-jobs & told-size job: -0.10
down-singles many & packet-ratio near-two: 0.15; down-mean middling & told-sameness loose: -0.07
told-size job & packet-ratio near-two: 0.14; down-units two-large & down-mean job: 0.12
down-units two-large & payload-ratio silent: -0.06; begins server & down-mean job: -0.18
begins server & payload-ratio silent: 0.06; up-mean none & heaviest-record large: -0.19
payload-ratio silent & spell-pace luck: -0.12; down-minutes near & heaviest-record large: 0.25
heaviest-record large & port service: -0.30; lone-question one-short & packet-ratio less: 0.14
down-mean middling & packet-ratio less: -0.07; down-minutes near & packet-ratio less: 0.15
up-minutes near & packet-ratio less: -0.10; heaviest-record small & packet-ratio less: 0.22
ask-luck clock & packet-ratio less: -0.14; sums all & packet-ratio less: 0.13; lone-push few & down-units two-job: -0.07
lone-push few & down-minutes luck: -0.18; lone-size job & down-units two-job: -0.13
lone-question one-short & down-units two-job: 0.07; down-units two-job & down-singles many: -0.10
down-units two-job & told-sameness near: -0.05; down-singles many & told-sameness near: 0.08
down-minutes luck & told-pace loose-beat: 0.22; spell-pace luck & told-pace loose-beat: -0.15
lone-size job & ask-luck regular: -0.12; lone-size job & tell-luck regular: -0.10; up-units one-short & down-singles job: 0.08
down-units two-job & down-singles job: 0.07; down-units two-job & told-pace bursts: 0.16
exchange short-and-jobs & ask-luck regular: -0.16; exchange short-and-jobs & tell-luck regular: -0.12
down-singles job & begins both: 0.05; down-singles job & down-mean middling: -0.05; down-singles job & down-minutes luck: -0.18
down-singles job & up-minutes near: -0.11; down-singles job & ask-luck regular: -0.05; down-singles job & told-pace bursts: 0.15
ask-luck regular & told-size job: -0.26; told-size job & tell-luck regular: 0.17; lone-push many & down-rate job-like: -0.07
lone-push many & heaviest-record middling: -0.28; lone-size job & heaviest-record middling: -0.16
down-units many & told-pace loose-beat: 0.12; down-singles many & heaviest-record middling: -0.35
down-mean middling & coupled against: 0.10; payload-ratio little & sums some: 0.09
down-rate job-like & told-sameness loose: 0.10; down-rate job-like & coupled against: 0.09
heaviest-record middling & told-sameness loose: 0.10; heaviest-record middling & told-size job: 0.40
heaviest-record middling & told-pace loose-beat: 0.06; heaviest-record middling & coupled against: 0.19
told-sameness loose & told-pace loose-beat: 0.19; down-singles many & up-mean none: -0.16
down-singles many & payload-ratio silent: -0.18; up-mean none & down-rate slow: -0.09; up-mean none & packet-spread wild: -0.09
payload-ratio silent & down-rate slow: -0.07; payload-ratio silent & packet-spread wild: -0.08
up-singles short & heaviest-record middling: 0.08; heaviest-record middling & packet-ratio less: -0.12
lone-push none & told-size small: -0.05; up-mean none & told-sameness loose: 0.05
payload-ratio silent & packet-ratio more: -0.45; spell-pace beat & told-sameness loose: -0.11
down-mean job & up-mean tiny: -0.27; down-mean job & down-minutes luck: -0.15; down-mean job & ask-luck regular: -0.28
payload-ratio half & sums most: -0.15; lone-size job & packet-ratio more: -0.09; down-singles job & packet-ratio more: 0.14
exchange short-and-jobs & packet-spread different: -0.09; down-minutes luck & told-size small: -0.14
down-singles many & down-minutes near: 0.05; begins both & packet-ratio less: 0.16; up-mean small & packet-ratio less: -0.62
down-rate brisk & sums all: 0.11; down-minutes uneven & packet-ratio less: -0.06; up-minutes luck & packet-ratio less: 0.25
heaviest-record large & sums all: 0.14; begins mostly-server & packet-spread same: 0.06
down-mean job & packet-spread same: 0.36; up-mean none & packet-spread same: 0.12
payload-ratio silent & packet-spread same: 0.20; payload-ratio silent & ask-tone short: -0.24; down-rate brisk & sums most: 0.06
packet-spread same & heaviest-record large: -0.08; packet-spread same & sums most: 0.16
heaviest-record large & tell-luck clock: -0.17; down-units many & packet-ratio less: -0.27
up-mean tiny & packet-ratio less: 0.36; spell-pace beat & packet-ratio less: 0.08; tell-luck regular & packet-ratio less: 0.22
coupled some & packet-ratio less: 0.10; down-singles small & begins both: 0.09; down-singles small & told-sameness loose: -0.06
up-mean none & tell-luck luck: 0.05; told-pace bursts & tell-luck luck: 0.17; lone-push many & down-mean job: 0.13
lone-size job & down-units two-small: 0.13; down-units two-small & told-size job: 0.13
down-singles many & told-pace restarted-timer: -0.12; down-mean job & told-sameness loose: 0.09
down-mean job & told-pace restarted-timer: 0.27; down-mean job & tell-luck regular: 0.13
down-rate job-like & told-pace restarted-timer: -0.08; told-size job & told-pace restarted-timer: 0.27
lone-size job & packet-spread alike: -0.13; lone-question none & down-singles job: 0.14
lone-question none & told-size job: 0.07; down-singles job & packet-spread alike: 0.13
packet-spread alike & told-size job: -0.13; lone-size job & begins server: 0.08; lone-size job & told-pace luck: -0.14
down-units two-job & told-pace luck: -0.28; down-singles job & begins server: 0.08; begins server & told-size job: 0.16
heaviest-record middling & told-pace luck: -0.06; lone-push many & up-mean none: -0.12
lone-push many & payload-ratio silent: -0.14; lone-size job & down-units one-job: -0.09
lone-question none & down-units one-job: -0.06; down-units one-job & down-singles job: -0.28
down-units one-job & down-mean job: -0.11; down-units one-job & told-size job: -0.09
down-units one-job & told-pace bursts: 0.06; down-units one-job & tell-luck clock: 0.08; down-units one-job & sums all: 0.11
down-units two-job & packet-spread different: -0.07; up-minutes luck & told-size job: -0.12; lone-size job & sums few: 0.09
down-singles job & coupled apart: -0.14; packet-spread alike & told-pace loose-beat: -0.06
told-pace loose-beat & sums few: 0.10; down-singles job & down-rate slow: -0.13; up-mean none & told-pace luck: -0.10
down-units many & told-pace restarted-timer: 0.17; up-mean none & told-pace restarted-timer: 0.20
payload-ratio silent & told-pace restarted-timer: 0.10; told-pace restarted-timer & tell-luck clock: 0.06
down-mean small & told-size tiny: -0.09; lone-push one & down-units two-job: 0.07
exchange short-and-jobs & down-singles tiny: 0.21; down-mean middling & packet-spread same: 0.23
lone-size tiny & down-singles small: -0.07; lone-size tiny & payload-ratio little: -0.06
down-singles small & told-size tiny: -0.08; lone-question none & told-pace loose-beat: -0.15
lone-size tiny & up-mean none: -0.05; up-mean none & told-size tiny: -0.09; payload-ratio silent & told-size tiny: -0.09
payload-ratio little & coupled apart: 0.09; lone-question none & down-singles many: -0.13
down-rate brisk & packet-spread different: -0.06; down-minutes luck & packet-ratio less: 0.13
spell-pace beat & ask-luck bursts: -0.15; down-singles job & told-pace restarted-timer: 0.19
begins server & told-pace restarted-timer: 0.15; down-mean middling & told-pace restarted-timer: -0.14
down-rate brisk & tell-luck regular: 0.14; begins server & told-pace loose-beat: 0.15
up-units one-share & down-units two-small: -0.12; up-units one-share & packet-ratio less: 0.09
up-minutes uneven & packet-ratio less: -0.07; down-units two-small & up-mean none: 0.07; down-units many & down-rate fast: 0.06
begins mostly-server & down-rate fast: -0.28; down-rate fast & packet-spread alike: 0.13
lone-size tiny & down-rate job-like: -0.10; lone-size tiny & heaviest-record middling: -0.06
down-rate job-like & told-size tiny: -0.14; heaviest-record middling & told-size tiny: -0.14
up-mean none & told-pace beat: -0.21; payload-ratio silent & told-pace beat: -0.21; packet-spread same & told-pace beat: -0.21
heaviest-record middling & told-pace beat: -0.07; lone-push one & down-mean job: 0.10; lone-push one & down-rate job-like: 0.15
exchange answers & begins mostly-client: -0.09; lone-push none & down-singles job: -0.08
down-singles job & up-minutes luck: 0.07; down-singles job & told-sameness none: -0.08; lone-size job & coupled some: 0.07
down-singles job & coupled some: 0.08; told-size job & coupled some: 0.11; told-pace bursts & sums few: 0.17
down-units one-job & spell-pace beat: 0.06; down-units two-large & spell-pace loose-beat: 0.43
up-units two-long & payload-ratio even: -0.06; payload-ratio little & packet-spread same: 0.29
down-mean small & packet-ratio less: 0.24; payload-ratio little & tell-luck luck: 0.12
down-mean middling & ask-tone long: -0.07; payload-ratio half & ask-tone long: -0.15; lone-push many & lone-question none: -0.07
lone-push many & sums few: -0.16; told-pace luck & sums few: 0.30; exchange answers & packet-spread different: 0.10
lone-push one & heaviest-record middling: 0.13; lone-push one & told-pace loose-beat: -0.30
heaviest-record large & coupled apart: 0.07; down-singles many & payload-ratio half: 0.10
down-units two-job & ask-luck bursts: 0.27; payload-ratio silent & told-sameness exact: 0.08
down-rate job-like & told-sameness exact: 0.09; ask-luck uneven & packet-ratio less: -0.08
down-units two-job & told-sameness loose: 0.09; lone-size job & ask-luck luck: 0.13; lone-size job & tell-luck luck: 0.09
exchange short-and-jobs & tell-luck luck: 0.05; down-singles many & ask-luck luck: 0.17; ask-luck luck & told-size job: 0.08
told-sameness near & tell-luck luck: -0.06; told-size job & tell-luck luck: 0.11; ask-luck luck & packet-ratio less: 0.08
begins mostly-server & tell-luck uneven: 0.06; down-singles many & coupled mostly: 0.10
payload-ratio half & told-pace bursts: 0.18; begins server & packet-spread different: -0.11
packet-spread different & heaviest-record bulk: 0.14; packet-spread different & tell-luck uneven: -0.15
tell-luck uneven & packet-ratio less: 0.11; down-units one-job & begins client: -0.26
down-units one-job & down-minutes luck: 0.11; down-units one-job & heaviest-record small: 0.12
payload-ratio little & up-minutes uneven: 0.12; payload-ratio little & ask-luck uneven: -0.12
payload-ratio little & tell-luck uneven: -0.36; lone-question one-short & begins server: 0.05
down-singles job & told-sameness loose: 0.14; up-units two-long & begins both: 0.06
up-units two-long & down-mean middling: -0.15; up-units two-long & down-rate brisk: 0.05
up-units two-long & spell-pace loose-beat: -0.08; up-units two-long & heaviest-record large: -0.11
up-units two-long & ask-luck luck: 0.07; packet-spread same & sums some: 0.06; up-mean tiny & down-rate brisk: -0.32
ask-luck regular & packet-ratio less: -0.12; lone-push none & told-size job: 0.08
up-units two-short & down-mean middling: -0.08; payload-ratio half & told-sameness loose: 0.10
up-units two-short & down-mean job: 0.06; down-units many & tell-luck bursts: -0.16; begins both & tell-luck bursts: 0.09
up-mean small & payload-ratio little: 0.36; ask-tone long & sums few: -0.16; told-size small & sums few: -0.12
begins server & heaviest-record bulk: 0.08; begins server & ask-luck luck: 0.05
up-units two-long & heaviest-record middling: 0.07; heaviest-record bulk & sums all: 0.10; tell-luck uneven & sums all: -0.05
begins server & packet-ratio less: 0.11; down-singles small & up-minutes bursts: -0.08
up-minutes bursts & packet-ratio more: -0.06; down-minutes luck & told-sameness exact: -0.08
told-sameness exact & told-size job: 0.06; told-sameness exact & tell-luck luck: 0.23; down-units one-job & down-rate slow: 0.05
down-units one-job & tell-luck luck: -0.07; up-units two-long & tell-luck luck: -0.09; lone-size job & down-rate brisk: 0.09
down-singles job & down-rate brisk: 0.15; down-rate brisk & told-sameness loose: 0.08; down-rate brisk & told-size job: -0.18
spell-pace beat & told-size job: 0.10; spell-pace beat & told-pace restarted-timer: 0.18
lone-question one-share & exchange shares-and-jobs: 0.10; up-units one-share & exchange shares-and-jobs: 0.11
up-units one-share & tell-luck regular: -0.11; exchange shares-and-jobs & begins both: 0.21
exchange shares-and-jobs & up-mean small: 0.18; exchange shares-and-jobs & payload-ratio even: 0.06
exchange shares-and-jobs & down-rate job-like: 0.27; exchange shares-and-jobs & down-minutes near: 0.05
exchange shares-and-jobs & spell-pace luck: 0.21; exchange shares-and-jobs & packet-spread alike: -0.19
exchange shares-and-jobs & tell-luck regular: -0.07; exchange shares-and-jobs & sums all: 0.15
exchange shares-and-jobs & port web: 0.16; exchange answers & tell-luck uneven: -0.05; exchange answers & sums few: -0.13
up-mean tiny & tell-luck uneven: -0.18; up-minutes near & tell-luck uneven: 0.16; ask-luck clock & tell-luck uneven: -0.14
lone-question one-short & packet-ratio two: 0.11; exchange answers & packet-ratio two: 0.15
payload-ratio half & packet-ratio two: 0.09; tell-luck regular & packet-ratio two: -0.26
up-mean none & down-minutes uneven: 0.08; down-minutes bursts & packet-ratio two: -0.06
packet-spread wild & packet-ratio two: 0.06; tell-luck luck & packet-ratio two: 0.05; coupled mostly & packet-ratio two: 0.18
down-mean small & ask-luck bursts: -0.07; down-rate slow & ask-luck bursts: -0.12; down-rate slow & tell-luck uneven: -0.08
heaviest-record middling & ask-luck bursts: 0.06; heaviest-record middling & tell-luck uneven: 0.13
up-mean tiny & coupled wholly: 0.18; sums few & packet-ratio two: 0.18; heaviest-record large & packet-ratio two: 0.09
up-units two-short & heaviest-record large: 0.09; lone-push one & sums few: 0.16
payload-ratio silent & down-minutes uneven: 0.07; tell-luck uneven & sums most: 0.08
lone-push one & heaviest-record large: -0.22; lone-size tiny & heaviest-record large: -0.06
heaviest-record large & told-sameness loose: 0.12; heaviest-record large & told-pace bursts: 0.11
heaviest-record middling & told-sameness exact: 0.21; told-size tiny & tell-luck uneven: 0.05
coupled wholly & packet-ratio two: -0.10; down-mean small & ask-luck uneven: -0.07
heaviest-record middling & ask-luck uneven: 0.08; lone-push one & packet-spread same: -0.18
heaviest-record large & told-pace luck: 0.17; packet-spread alike & tell-luck uneven: 0.16
lone-push many & heaviest-record large: 0.29; down-mean small & down-rate trickle: -0.09
down-singles many & heaviest-record large: 0.44; heaviest-record bulk & coupled apart: 0.05
payload-ratio little & told-sameness identical: 0.15; heaviest-record large & told-sameness identical: 0.12
down-mean tiny & tell-luck uneven: -0.06; up-singles short & ask-luck uneven: 0.12; up-units one-share & down-minutes luck: 0.07
up-units one-share & down-units one-job: -0.13; up-units one-share & ask-tone long: -0.09; up-units one-share & sums most: -0.19
lone-question none & tell-luck bursts: -0.11; begins mostly-server & tell-luck bursts: -0.23
down-mean middling & tell-luck bursts: -0.13; up-mean small & tell-luck bursts: -0.20
packet-spread different & tell-luck bursts: -0.30; up-units one-share & down-rate brisk: 0.07
down-units one-job & exchange shares-and-jobs: -0.29; down-units one-job & up-mean share: 0.15
down-units one-job & down-minutes uneven: 0.13; exchange shares-and-jobs & begins client: -0.31
exchange shares-and-jobs & down-mean job: -0.10; exchange shares-and-jobs & up-mean share: -0.09
exchange shares-and-jobs & payload-ratio half: -0.06; exchange shares-and-jobs & down-rate brisk: -0.09
exchange shares-and-jobs & packet-ratio even: -0.31; payload-ratio even & tell-luck bursts: -0.07
spell-pace beat & tell-luck bursts: -0.15; down-singles tiny & tell-luck bursts: 0.11; up-mean tiny & tell-luck bursts: -0.06
tell-luck bursts & coupled some: -0.07; tell-luck bursts & packet-ratio more: 0.11; up-units one-long & begins client: -0.10
up-units one-long & down-mean small: -0.06; up-units one-long & down-minutes near: -0.10
up-units one-long & up-minutes near: -0.13; up-units one-long & spell-pace beat: -0.13
up-units one-long & packet-spread same: -0.08; up-units one-long & packet-ratio even: -0.19
down-units one-job & packet-spread same: -0.07; exchange shares-and-jobs & spell-pace beat: -0.09
down-units two-large & ask-tone share: -0.08; lone-size job & heaviest-record large: 0.16; told-size job & port web: 0.11
told-sameness identical & told-pace loose-beat: 0.21; told-pace loose-beat & port web: 0.22
exchange shares-and-jobs & sums most: -0.09; down-mean middling & told-size tiny: -0.11
payload-ratio half & told-size job: 0.11; lone-size tiny & down-mean middling: -0.07
down-mean middling & told-sameness identical: 0.12; ask-luck clock & tell-luck bursts: -0.06
down-mean job & ask-tone long: -0.13; down-rate slow & packet-ratio less: 0.15; up-units one-share & begins server: 0.19
begins server & up-mean share: 0.21; ask-luck uneven & tell-luck bursts: -0.06; lone-push none & port other: 0.23
lone-question one-short & port other: -0.20; up-units one-short & port other: -0.28; down-units many & port other: 0.07
exchange none & port other: -0.17; down-singles tiny & port other: -0.12; begins client & port other: -0.17
up-mean tiny & port other: -0.39; payload-ratio more & port other: 0.29; down-rate trickle & port other: 0.16
down-minutes uneven & port other: 0.09; up-minutes luck & port other: 0.25; spell-pace beat & port other: 0.30
packet-spread wild & port other: -0.14; heaviest-record small & port other: 0.10; ask-tone none & port other: 0.11
told-sameness none & port other: 0.14; sums all & port other: 0.23; lone-push one & port other: -0.12
lone-question none & port other: 0.18; down-units one-small & port other: -0.06; down-rate slow & port other: -0.07
down-minutes near & port other: -0.08; up-minutes near & port other: 0.20; spell-pace luck & port other: 0.20
packet-spread alike & port other: 0.27; ask-tone short & port other: 0.07; told-sameness identical & port other: 0.05
told-size tiny & port other: -0.09; told-pace bursts & port other: 0.12; tell-luck clock & port other: -0.06
coupled some & port other: 0.12; packet-ratio two & port other: -0.19; sums some & port other: 0.16
exchange answers & port other: 0.14; down-minutes luck & port other: 0.13; packet-spread same & port other: 0.05
up-units two-short & port other: -0.08; spell-pace loose-beat & port other: 0.23; up-units two-share & port other: 0.15
begins both & port other: 0.18; packet-ratio even & port other: 0.41; up-units two-long & port other: 0.20
ask-tone long & port other: 0.10; told-sameness loose & port other: 0.18; told-pace restarted-timer & port other: 0.10
up-units two-long & coupled apart: 0.12; ask-tone long & packet-ratio two: 0.10; up-minutes uneven & port other: -0.26
spell-pace beat & told-sameness identical: 0.12; payload-ratio even & port other: 0.29; ask-tone long & ask-luck regular: -0.17
told-sameness near & port other: -0.20; sums most & port other: -0.08; coupled mostly & port other: 0.20
exchange shares-and-jobs & begins mostly-server: 0.09; tell-luck luck & port other: 0.30
packet-spread same & told-pace restarted-timer: -0.05; up-units one-share & port other: 0.17
up-units one-share & told-pace bursts: 0.07; up-units one-share & packet-ratio two: -0.12; ask-tone share & told-pace luck: 0.08
exchange answers & up-minutes bursts: -0.07; up-minutes bursts & ask-tone short: -0.12; down-rate fast & up-minutes near: -0.06
down-rate fast & tell-luck luck: 0.07; ask-tone share & port other: 0.15; begins server & port other: 0.23
down-units one-job & up-minutes uneven: 0.12; exchange shares-and-jobs & down-rate slow: -0.07
exchange shares-and-jobs & up-minutes uneven: 0.10; down-rate fast & packet-ratio even: 0.07
up-minutes uneven & told-pace bursts: -0.07; up-minutes bursts & ask-luck uneven: -0.05; told-pace luck & port other: -0.15
down-mean large & up-minutes uneven: -0.11; up-units one-share & down-mean large: 0.26
up-units one-share & payload-ratio little: 0.25; down-mean large & ask-tone share: 0.22; up-mean share & told-pace bursts: 0.12
ask-luck luck & port other: 0.36; lone-question none & up-minutes bursts: 0.07
exchange shares-and-jobs & spell-pace loose-beat: -0.05; down-mean job & payload-ratio even: -0.19
payload-ratio even & up-minutes bursts: -0.06; up-units many & port other: 0.27; begins both & up-minutes bursts: -0.11
exchange shares-and-jobs & down-minutes luck: 0.12; up-units many & tell-luck bursts: -0.14
down-mean middling & down-rate fast: -0.15; up-mean tiny & down-rate fast: 0.06; down-minutes luck & tell-luck bursts: -0.15
heaviest-record bulk & port service: -0.08; up-units many & up-minutes bursts: -0.09; down-mean small & up-minutes bursts: -0.07
down-mean small & tell-luck bursts: 0.08; up-mean tiny & up-minutes bursts: 0.07; up-minutes bursts & port service: -0.06
up-minutes bursts & packet-spread alike: -0.06; lone-push none & spell-pace bursts: -0.05
spell-pace bursts & told-sameness none: -0.05; down-singles many & down-rate brisk: 0.17; up-mean small & down-rate fast: 0.12
up-minutes bursts & packet-spread different: -0.20; up-units one-share & down-singles small: 0.09
down-singles many & up-minutes bursts: -0.06; up-minutes bursts & spell-pace beat: -0.08; exchange none & down-rate fast: -0.10
up-minutes bursts & coupled some: -0.08; up-minutes uneven & ask-tone long: 0.08; lone-push one & down-rate brisk: -0.08
down-rate brisk & told-sameness identical: 0.06; begins mostly-server & up-minutes bursts: -0.10
down-rate brisk & told-pace restarted-timer: 0.14; down-rate fast & coupled some: 0.11
down-mean middling & packet-ratio two: -0.07; up-minutes bursts & packet-ratio two: -0.06
packet-ratio less & port service: -0.05; lone-push one & up-minutes bursts: 0.08
up-minutes bursts & told-sameness identical: 0.12; up-minutes bursts & told-pace bursts: 0.16
down-rate trickle & up-minutes bursts: -0.05; up-minutes bursts & coupled apart: -0.06; down-mean job & down-rate slow: -0.09
begins server & up-minutes uneven: -0.05; lone-question many & down-singles small: -0.13
lone-question many & down-rate slow: -0.05; lone-question many & heaviest-record large: 0.10
up-minutes bursts & heaviest-record small: -0.10; up-minutes bursts & tell-luck luck: 0.09
down-units many & down-mean large: 0.06; begins both & down-mean large: 0.06; down-mean large & down-rate job-like: -0.07
begins server & up-minutes bursts: 0.21; payload-ratio silent & up-minutes uneven: -0.35; down-singles many & coupled some: 0.10
down-mean job & up-mean large: -0.20; up-mean large & down-rate brisk: 0.12; up-mean large & down-minutes bursts: 0.13
up-mean large & spell-pace luck: 0.13; up-mean large & packet-spread different: -0.06; up-mean large & ask-tone share: 0.13
up-mean large & packet-ratio less: 0.22; up-mean large & port web: -0.06; exchange none & down-mean large: 0.05
lone-question many & down-rate job-like: -0.05; down-minutes luck & tell-luck uneven: -0.11
lone-question many & ask-luck luck: 0.14; down-mean large & packet-spread alike: 0.32
payload-ratio more & up-minutes bursts: -0.10; payload-ratio more & tell-luck uneven: -0.10
up-mean share & packet-ratio two: -0.05; up-minutes bursts & told-sameness loose: 0.10
down-singles job & down-minutes uneven: -0.09; down-singles job & up-minutes uneven: -0.09
told-sameness loose & packet-ratio less: 0.13; exchange shares-and-jobs & down-mean middling: 0.09
lone-push many & down-rate brisk: 0.20; lone-size job & up-minutes uneven: -0.05; up-minutes uneven & told-size job: -0.24
down-minutes uneven & told-size job: 0.07; lone-push many & coupled some: 0.05; up-minutes bursts & told-size job: 0.13
lone-size job & down-minutes uneven: -0.07; down-minutes luck & up-minutes bursts: 0.05; lone-push many & ask-luck luck: 0.07
lone-size job & up-minutes bursts: 0.09; up-minutes bursts & tell-luck regular: 0.10; begins server & down-mean large: 0.07
down-mean middling & port other: 0.30; down-rate brisk & port other: 0.39; heaviest-record bulk & port other: 0.06
sums few & port other: 0.10; down-minutes bursts & port other: 0.22; down-rate job-like & port other: 0.06
heaviest-record large & port other: 0.26; down-singles small & port other: 0.09; payload-ratio half & port other: 0.19
heaviest-record middling & port other: 0.20; down-mean job & port other: 0.27; down-rate fast & port other: 0.08
down-mean job & told-sameness identical: 0.55; lone-push few & port other: 0.08; down-singles many & port other: 0.10
down-mean small & port other: -0.08; begins server & down-rate fast: 0.17; lone-push none & up-units one-long: 0.06
lone-question none & up-units one-long: 0.08; up-units one-long & packet-spread alike: -0.11
up-units one-long & ask-luck clock: -0.11; payload-ratio silent & heaviest-record bulk: 0.07
payload-ratio silent & ask-tone share: 0.09; up-mean small & port other: 0.41; lone-question one-share & port other: 0.27
payload-ratio silent & port other: -0.18; down-units two-job & told-sameness identical: 0.12
down-singles small & packet-spread same: -0.13; packet-spread same & told-pace loose-beat: 0.34
up-mean none & port other: -0.16; payload-ratio silent & down-rate fast: 0.11
exchange shares-and-jobs & packet-spread different: 0.17; exchange shares-and-jobs & packet-ratio more: 0.11
lone-question one-share & packet-ratio two: -0.07; lone-push none & up-mean large: 0.22
up-units two-share & up-mean large: 0.09; down-units two-job & up-mean large: -0.15; begins client & up-mean large: -0.10
down-mean middling & up-mean large: 0.12; up-mean large & payload-ratio even: 0.17; up-mean large & down-minutes uneven: 0.13
up-mean large & up-minutes uneven: 0.12; up-mean large & ask-tone none: 0.11; up-mean large & told-sameness none: 0.24
exchange shares-and-jobs & packet-ratio near-two: 0.14; exchange shares-and-jobs & tell-luck luck: 0.19
lone-question none & up-mean large: 0.25; up-mean large & spell-pace beat: -0.07; up-mean large & packet-spread alike: 0.35
up-mean large & ask-luck uneven: 0.16; up-mean large & sums few: -0.16; lone-question many & packet-ratio two: -0.11
exchange shares-and-jobs & heaviest-record middling: 0.13; down-units many & exchange shares-and-jobs: 0.06
lone-question one-share & down-singles job: -0.13; down-singles job & begins client: -0.15
down-singles job & up-minutes bursts: 0.12; up-mean large & down-minutes luck: 0.10; up-mean large & spell-pace loose-beat: 0.14
up-mean large & coupled mostly: -0.15; down-rate brisk & told-pace luck: 0.18; up-units one-share & up-mean large: -0.10
exchange answers & up-mean large: -0.07; down-mean tiny & up-mean large: 0.37; up-mean large & payload-ratio more: 0.14
up-mean large & down-rate trickle: 0.12; up-mean large & heaviest-record small: 0.24; up-mean large & ask-luck regular: -0.13
up-mean large & tell-luck luck: -0.08; up-mean large & sums all: 0.05; up-mean large & down-rate slow: 0.19
up-mean large & tell-luck regular: 0.12; up-mean large & packet-ratio near-two: 0.14
down-units one-small & up-mean large: -0.24; down-singles small & up-mean large: -0.09
up-mean large & packet-spread same: -0.43; up-mean large & packet-ratio two: -0.22
lone-question one-long & down-units one-small: -0.09; lone-question one-long & begins client: -0.10
lone-question one-long & payload-ratio more: -0.07; lone-question one-long & down-minutes luck: -0.06
lone-question one-long & up-minutes luck: -0.11; lone-question one-long & spell-pace beat: -0.08
lone-question one-long & packet-spread same: -0.05; lone-question one-long & ask-tone long: -0.12
lone-question one-long & ask-luck regular: 0.05; lone-question one-long & packet-ratio two: -0.07
lone-question one-long & port web: -0.11; up-units one-long & down-units one-small: -0.06
up-units one-long & packet-ratio two: 0.08; up-minutes bursts & packet-spread same: 0.16; up-mean large & coupled apart: 0.35
up-units two-long & up-mean large: 0.16; up-mean large & down-rate job-like: -0.15; up-mean large & down-minutes near: -0.41
up-mean large & up-minutes near: 0.11; up-mean large & ask-luck clock: -0.06; up-mean large & tell-luck clock: -0.21
lone-question one-long & spell-pace loose-beat: 0.08; up-mean large & packet-ratio more: 0.10
up-units one-long & down-rate slow: -0.12; down-units one-job & up-mean large: 0.14
down-units one-job & payload-ratio more: 0.20; up-mean large & ask-luck luck: -0.07; exchange none & up-mean large: 0.07
exchange shares-and-jobs & payload-ratio more: -0.07; down-singles tiny & up-mean large: -0.09
up-mean large & coupled some: -0.06; lone-question one-long & up-minutes near: 0.06
up-mean large & heaviest-record middling: 0.09; payload-ratio more & down-rate brisk: 0.35; begins both & up-mean large: 0.26
exchange shares-and-jobs & down-singles job: -0.13; down-singles job & packet-spread same: -0.19
lone-question one-long & heaviest-record middling: -0.06; lone-question one-long & up-units one-share: -0.07
begins mostly-server & up-mean large: 0.06; up-units one-share & down-singles job: -0.20
down-singles job & ask-tone share: -0.20; down-units two-job & exchange shares-and-jobs: 0.14
packet-spread same & told-sameness exact: 0.16; lone-question none & down-units one-large: 0.10
down-units one-large & packet-spread same: 0.06; down-units one-large & heaviest-record middling: 0.19
down-units one-large & sums all: 0.21; down-units one-large & packet-ratio even: 0.09; lone-question many & port other: -0.07
up-mean large & port other: 0.32; up-minutes bursts & port other: -0.06; ask-luck uneven & port other: -0.13
up-mean share & port other: 0.43; ask-luck bursts & port other: -0.15; down-units one-job & port other: 0.14
down-mean job & payload-ratio more: -0.11; exchange shares-and-jobs & port other: -0.08; down-singles job & up-mean small: -0.05
lone-size job & up-mean small: 0.05; lone-size job & ask-tone share: 0.07; lone-size job & told-sameness identical: 0.15
down-singles job & told-sameness identical: 0.23; up-mean small & told-size job: 0.09; ask-tone share & told-size job: 0.08
told-sameness identical & told-size job: 0.10; lone-size job & up-mean share: 0.07
down-units one-job & told-sameness identical: -0.07; down-mean job & told-sameness exact: -0.46
down-rate fast & packet-spread same: 0.09; down-rate fast & sums all: 0.05; up-minutes uneven & told-sameness exact: -0.12
packet-spread same & told-size job: 0.25; told-sameness exact & packet-ratio even: 0.15; told-sameness exact & port other: 0.08
lone-push many & port other: 0.08; lone-push none & told-size large: 0.11; lone-question none & told-size large: 0.08
down-units many & told-size large: 0.07; begins server & told-size large: 0.12; down-mean large & up-mean none: -0.07
down-mean large & told-sameness exact: 0.66; down-mean large & told-size large: 0.18; down-mean large & told-pace bursts: 0.10
down-mean large & tell-luck clock: 0.24; down-mean large & sums all: -0.11; down-mean large & port other: 0.11
up-mean none & told-size large: 0.08; payload-ratio silent & told-size large: 0.11; down-rate fast & told-size large: 0.39
spell-pace beat & told-size large: 0.08; packet-spread same & told-size large: -0.09
heaviest-record bulk & told-size large: 0.41; told-sameness exact & told-size large: 0.20
told-size large & told-pace bursts: 0.26; told-size large & tell-luck clock: 0.06; told-size large & sums all: -0.17
lone-size large & down-singles many: 0.05; lone-size large & sums all: -0.19; lone-size large & port other: -0.12
down-units two-large & down-mean large: 0.21; down-units two-large & told-size large: 0.14
down-singles many & told-size large: 0.05; down-mean large & up-mean tiny: 0.12; down-mean large & told-sameness near: -0.17
up-mean tiny & told-size large: 0.06; down-rate job-like & told-size large: -0.16; spell-pace luck & told-size large: 0.11
told-size large & tell-luck regular: -0.14; told-size large & packet-ratio more: -0.10
down-rate brisk & told-sameness exact: 0.06; heaviest-record large & told-sameness exact: -0.27
down-mean large & heaviest-record middling: -0.19; down-mean large & told-size job: -0.17
down-minutes near & up-minutes bursts: 0.08; lone-size large & down-singles long: -0.06
down-singles long & down-mean large: 0.10; down-singles long & up-mean none: 0.05
down-singles long & payload-ratio silent: 0.05; down-singles long & sums all: -0.06; lone-push many & lone-size large: 0.08
lone-push many & down-mean large: -0.07; lone-push many & told-size large: 0.08; lone-size large & lone-question none: -0.06
lone-size large & down-rate brisk: -0.11; lone-size large & down-minutes near: -0.11
lone-size large & packet-spread alike: 0.13; lone-size large & told-sameness loose: 0.23
down-mean large & told-sameness loose: 0.18; down-rate brisk & told-size large: -0.07
packet-spread alike & told-size large: 0.22; told-sameness loose & told-size large: 0.36; down-mean large & told-pace luck: 0.12
packet-spread same & told-sameness near: 0.17; lone-size large & heaviest-record middling: -0.10
lone-size large & told-pace luck: 0.17; lone-size large & port web: 0.11; heaviest-record middling & told-size large: -0.22
told-size large & told-pace luck: 0.12; told-size large & port web: 0.15; lone-size large & sums few: 0.11
payload-ratio silent & ask-luck luck: 0.08; told-size large & sums few: 0.49; told-size large & told-pace restarted-timer: -0.07
down-singles long & heaviest-record middling: 0.18; lone-size large & told-pace restarted-timer: -0.10
down-singles long & begins server: 0.05; down-units two-large & told-size job: -0.11
down-mean large & told-sameness identical: -0.55; packet-spread same & tell-luck uneven: 0.14
down-mean large & coupled some: 0.12; lone-push none & told-pace loose-beat: 0.12
heaviest-record large & told-pace restarted-timer: 0.07; down-mean large & up-mean small: 0.30
begins server & up-mean large: -0.35; exchange shares-and-jobs & begins server: 0.12; up-units one-share & told-size large: 0.06
ask-tone share & told-size large: 0.08; packet-ratio less & port other: 0.35; payload-ratio little & told-size large: 0.07
lone-size job & packet-spread same: 0.12; told-sameness identical & told-size large: -0.18
lone-push one & down-units one-large: -0.21; down-units one-large & down-mean large: 0.06
lone-size large & down-units one-large: -0.21; lone-size large & packet-spread same: -0.16
down-units one-large & down-singles long: -0.14; down-units one-large & told-size large: -0.10
down-singles long & packet-spread same: 0.07; down-units one-job & told-sameness exact: 0.20
exchange shares-and-jobs & payload-ratio little: 0.14; exchange shares-and-jobs & told-sameness exact: 0.05
up-units one-share & payload-ratio silent: 0.09
`),
};
