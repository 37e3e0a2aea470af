export declare function removeStaleOutput(root: string): void;
export declare function compileServer(root: string): void;
