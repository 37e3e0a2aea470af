import { Flex, Typography, type FlexProps } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface PanelProps extends Omit<FlexProps, 'title'> {
  title?: ReactNode;
<<<<<<< HEAD
  /** Of the heading: 3 within a section that has one of its own. */
  level?: 2 | 3;
=======
  /** Where it stands right below the page's title: `h2`. */
  heading?: 'h2' | 'h3';
>>>>>>> desk-names
  children: ReactNode;
}

/** A white box with a heading, as beside Strapi's edit view. */
<<<<<<< HEAD
export const Panel = ({ title, level = 2, children, ...box }: PanelProps) => {
=======
export const Panel = ({ title, heading = 'h3', children, ...box }: PanelProps) => {
>>>>>>> desk-names
  const id = useId();

  return (
    <Flex
      tag="section"
      aria-labelledby={title ? id : undefined}
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={5}
      hasRadius
      background="neutral0"
      borderColor="neutral150"
      shadow="tableShadow"
      {...box}
    >
      {title ? (
<<<<<<< HEAD
        <Typography id={id} tag={`h${level}`} variant="sigma" textColor="neutral600">
=======
        <Typography id={id} tag={heading} variant="sigma" textColor="neutral600">
>>>>>>> desk-names
          {title}
        </Typography>
      ) : null}
      {children}
    </Flex>
  );
};
