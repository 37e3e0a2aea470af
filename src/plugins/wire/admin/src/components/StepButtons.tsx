import { IconButton } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Turning } from './Turning';

interface StepButtonsProps {
  labels: { previous: string; next: string };
  /** Absent where there is nothing before, or behind, or it must not be gone to now. */
  onPrevious?: () => void;
  onNext?: () => void;
}

/** A step back and a step on, in the direction in which the panel reads. */
export const StepButtons = ({ labels, onPrevious, onNext }: StepButtonsProps) => (
  <>
    <IconButton label={labels.previous} disabled={!onPrevious} onClick={onPrevious}>
      <Turning>
        <ChevronLeft />
      </Turning>
    </IconButton>
    <IconButton label={labels.next} disabled={!onNext} onClick={onNext}>
      <Turning>
        <ChevronRight />
      </Turning>
    </IconButton>
  </>
);
