import { type Execution, NotEmulated, ServiceError } from '../execution.ts';
import type { EnumValue } from '../services/enum-value.ts';
