import type { Vocabulary } from './vocabulary.js';

/** The numbers that printers and scanners show: Canon (#), Kyocera, Xerox (016-), Sharp (CE-), Toshiba (1C), and words of HP and Ricoh. */
export const devices: Vocabulary = {
  exact: 45,
  says: {
    'smtp-login': [
      '#839|Error Code: 1102|Error Code: 3101|Sending error … 1102|Sending error … 3101|Kyocera … 1102|Kyocera … 3101|016-507|016-504|CE-04|1C71',
    ],
    'dns-not-found': ['#802|Error Code: 1101|Sending error … 1101|Kyocera … 1101|016-503|CE-02'],
    'not-connected': [
      '#801|Error Code: 2101|Error Code: 2102|Error Code: 2103|Sending error … 2101|Kyocera … 2101|016-764|016-781|1C69|CE-01',
    ],
    'smtp-from-empty': ['Error Code: 1106|Sending error … 1106|Kyocera … 1106'],
    'smtp-send-as': [
      '016-768|1C6B|SMTP authentication E-mail address and Administrator E-mail address mismatch',
    ],
    'smtp-recipient': ['016-767'],
    'smtp-refused': ['016-766'],
    'smtp-address': ['did not accept the job because the addressing information was incorrect'],
    'tls-version': ['#841'],
  },
};
