import { keepClockChip } from '../shared/clockChip';

// Pages that need no script of their own: home, mail, executions.
keepClockChip();
