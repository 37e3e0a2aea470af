/** What speaks for two names being of one and the same, and what against it. */
export class Weighed {
  score = 0;
  private readonly pros: string[] = [];
  private readonly cons: string[] = [];

  for(weight: number, words: string): void {
    this.score += weight;
    this.pros.push(words);
  }

  against(weight: number, words: string): void {
    this.score -= weight;
    this.cons.push(words);
  }

  /** In words for the editor. */
  get words(): string {
    return [
      this.pros.length > 0 ? `For it: ${this.pros.join('; ')}.` : '',
      this.cons.length > 0 ? `Against it: ${this.cons.join('; ')}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
}
