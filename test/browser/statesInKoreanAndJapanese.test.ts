/** The sidebar's states in Korean and Japanese. */

import { testStates } from './states';

testStates(['ko', 'ja']);
