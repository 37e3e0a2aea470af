import { errors } from '@strapi/utils';
import { ParameterProblem } from '../../search/parameters';

/** What a request asks for; what is wrong with it is an error of Strapi's, which says what to do. */
export function asked<Request>(read: () => Request): Request {
  try {
    return read();
  } catch (error) {
    if (error instanceof ParameterProblem)
      throw new errors.ValidationError(error.message, { parameter: error.parameter });
    throw error;
  }
}
