import { Flex, Typography, type FlexProps } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface PanelProps extends Omit<FlexProps, 'title'> {
  title?: ReactNode;
  /** Where it stands right below the page's title: `h2`. */
  heading?: 'h2' | 'h3';
  children: ReactNode;
}

/** A white box with a heading, as beside Strapi's edit view. */
export const Panel = ({ title, heading = 'h3', children, ...box }: PanelProps) => {
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
        <Typography id={id} tag={heading} variant="sigma" textColor="neutral600">
          {title}
        </Typography>
      ) : null}
      {children}
    </Flex>
  );
};
