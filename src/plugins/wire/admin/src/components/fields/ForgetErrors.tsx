import { useForm, type FormErrors } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { errorsLeft } from '../../lib/forget-errors';

/** Takes away what was wrong with a field as soon as it says something else: Strapi's form keeps it until it is sent again. */
export const ForgetErrors = () => {
  const values = useForm('ForgetErrors', (form) => form.values);
  const errors = useForm('ForgetErrors', (form) => form.errors);
  const setErrors = useForm('ForgetErrors', (form) => form.setErrors);
  const found = useRef({ errors, values });

  useEffect(() => {
    if (found.current.errors !== errors) found.current = { errors, values };
    const held = errors as Record<string, unknown>;
    const left = errorsLeft(held, found.current.values, values);
    if (left !== held) setErrors(left as FormErrors);
  }, [errors, setErrors, values]);

  return null;
};
