import type { Lexicon } from './lexicon';
import { phrases } from './phrases';

export const ENGLISH: Lexicon = {
  language: 'en',
  system: phrases(`
    *system | systems | prod | production | lms | platform | portal | server | servers | website | web site
    site | home page | homepage | login page | log in page | landing page | environment | instance | tenant
    application | academy | learning suite | url
  `),
  down: phrases(`
    down | offline | dead | outage | crashed | crashing | crashes | frozen | unreachable | inaccessible | unavailable | not … accessible
    not … reachable | not … available | can not be reached | can not be accessed | can not be opened
    not loading | not … load | not responding | not … respond | not working at all | not work at all | not start
    not … come up | stopped working | stopped responding | has gone
  `),
  errorPage: phrases(`
    502 | 503 | 504 | bad gateway | gateway timeout | service unavailable | timing out | times out | database error
    error page | server error | blank page | white page | white screen | empty page
  `),
  reach: phrases(`
    can not … reach | can not … access | can not … open | can not get into | can not get on | unable to access | unable to reach
    locked out of the | locked out of our | lost access to the | lost access to our | no access to the | not able to access | not able to open
  `),
  single: phrases(`
    i | my | me | one user | one learner | one employee | one of our | one of the | a user | a learner | a colleague | a trainer
    an employee | a participant | some users | some learners | mr * | ms * | mrs * | his | her
  `),
  nobody: phrases(`
    nobody | no one | noone | none of our | none of the | no user* | no learner* | no employee*
    not a single | no staff
  `),
  can: phrases(`
    log in | login | log on | sign in | work | access | get in | get into | get on | reach | use | connect
    open
  `),
  everybody: phrases(`
    everybody | everyone | all users | all our users | all of our | all learners | all our learners
    all employees | all staff | all sites | all countries | all our | any of our | any user* | any employee* | any learner* | several sites | all locations | all customers | anyone | anybody | whole company
    entire company | entire organisation | entire organization | all pages | all course pages | every page | each page | colleagues neither | everywhere | company wide | worldwide | users
  `),
  cannot: phrases(`
    can not … log in | can not … login | can not … log on | can not … sign in | can not … access
    can not … work | can not … get in | can not … open | unable to log in | unable to login
    unable to sign in | unable to access | unable to work | not able to log in | not able to login
    not able to access | not possible | not … accessible | impossible | locked out | kicked out
    lost access | no access | 500 error | time out | timing out | times out | error 500 | 502 | 503 | blank page | white page | blank screen
  `),
  noLogin: phrases(`
    login … not possible | log in … not possible | sign in … not possible | logins fail* | login fails | logins are failing
    log in fails | can not … log in | can not … login | can not … sign in | unable to log in | unable to login | unable to sign in
    not able to log in | log in … impossible | login … impossible
  `),
  outage: phrases(`
    system failure | complete failure | total failure | server failure
    total outage | complete outage | full outage | system outage | major outage | production outage
    complete standstill | at a standstill | nothing works | nothing is working | nothing … works any more
    totally down | down again | completely down | everything is down | everything down
  `),
  blocker: phrases(`
    hardly anyone | hardly anybody | almost nobody | almost no one | barely usable | hardly usable
    almost unusable | practically unusable | completely unusable | totally unusable | unusable for … users
    unusable for everyone | work is impossible | can not work at all | brought … to a halt
  `),
  breach: phrases(`
    data breach* | data leak* | security breach* | security incident* | privacy breach* | hacked
    ransomware | cyber attack* | cyberattack* | unauthorised access | unauthorized access
    personal data … visible | personal data … exposed | personal data … public* | other people s data
    other users data | data of other | of other people | of other companies | of other customers | of another company | of another customer | data of another | results of other | data from other
    data from another | see … another company s | see … another customer s
  `),
  about: phrases(`
    shows | says | displays | reports | marks | claims | where | whose | which
  `),
  within: phrases(`
    in the | in our | on the | on our | within the | from the | into the | to the | via the
  `),
  smaller: phrases(`
    old system | old platform | old lms | legacy | former platform
    enrol* | for the course | the course | this course | a course | the report | the certificate | the video
    the module | the webinar | register for | write down | scroll down | drop down | break down | page down
    go down to
  `),
  denies: phrases(`
    not | no | never | without | neither | nor | instead of
  `),
  over: phrases(`
    no longer | any more | anymore | over | resolved | fixed | solved | gone
  `),
  recovered: phrases(`
    works again | work again | working again | works fine | working fine | works now | working now
    running again | up again | back up | up and running | is back | are back | back online | back to normal
    available again | accessible again | reachable again | log in again | has been fixed | is fixed
    has been resolved | is resolved | been restored | all good now | all clear
  `),
  notYet: phrases(`
    as soon as | until | when | once | please | hope | hopefully | not | still | if | whether | need | make
    get | asap
  `),
  imagined: phrases(`
    for maintenance | take … offline | taking … offline | took … offline | banner
    what happens if | what happens when | what would happen | what if | in case | in the case of
    in the event | if … goes down | if … should | planned | scheduled | announced | maintenance window
    last week* | last month* | last year* | root cause report | root cause analysis | post mortem
    postmortem | emergency plan | how do you inform | how are we … informed | how will we be | how would we
  `),
  testSystem: phrases(`
    test system* | test environment* | test server | test instance | test platform | test site | test lms
    testing environment | staging | uat | qa system | qa environment | sandbox | demo system
    demo environment | training environment | non productive | non production | development system
  `),
  worse: phrases(`
    worse | worsened | escalated | deteriorated | spreading | now … everyone | now … everybody
    now … all users | affects everyone | affects everybody | affects all | affecting all
    affecting everyone | everyone is … affected | more and more users
  `),
  falseAlarm: phrases(`
    false alarm | our own mistake | our mistake | our fault | on our side | at our end | on our end
    our own network | our own firewall | our firewall | never mind | nevermind | please disregard
    please ignore | can be closed | please close
  `),
};
