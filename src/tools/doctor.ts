import { command } from './command/command.ts';
import { doctor } from './publish/doctor.ts';

await command(doctor);
