import { Flex, Typography, type FlexProps } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface PanelProps extends Omit<FlexProps, 'title'> {
  title?: ReactNode;
  /** Of the heading: 3 within a section that has one of its own. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A white box with a heading, as beside Strapi's edit view. */
export const Panel = ({ title, level = 2, children, ...box }: PanelProps) => {
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
        <Typography id={id} tag={`h${level}`} variant="sigma" textColor="neutral600">
          {title}
        </Typography>
      ) : null}
      {children}
    </Flex>
  );
};
