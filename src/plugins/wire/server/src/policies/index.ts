import mayAny from './may-any';

export default { 'may-any': mayAny };
