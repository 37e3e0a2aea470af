/** The figures that the project promises something about; null where one was not measured. */
export function ratiosOf({ store, copy, documentService, import: imported, pipeline, unchanged, latency }) {
  return {
    storeVsDocumentService: share(store?.perSecond, documentService?.perSecond),
    storeVsCopy: share(store?.perSecond, copy?.perSecond),
    importVsDocumentService: share(imported?.perSecond, documentService?.perSecond),
    pipelinePerSecondPerCore: rounded(pipeline?.perSecondPerCore),
    unchangedSpeedup: rounded(unchanged?.timesAsFast),
    p99Ratio: rounded(latency?.p99Ratio),
  };
}

const share = (a, b) => rounded(a === undefined || b === undefined ? undefined : a / b);

const rounded = (value) => (value === undefined ? null : Number(value.toPrecision(4)));
