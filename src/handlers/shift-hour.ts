import { tellShifts } from '../usecases/tell-shifts';
import { shiftPorts } from '../wiring/shift-ports';
import { worked } from './boundary';

/** Every hour: whose shift on call begins, ends or has changed. */
export const onShiftHour = async (): Promise<{ readonly statusCode: number }> => {
  await worked('shift hour', () => tellShifts(shiftPorts()));
  return { statusCode: 204 };
};
