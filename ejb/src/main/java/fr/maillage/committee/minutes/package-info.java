/**
 * Minutes of gatherings: the texts that secretaries write, their versions as paper and page, and who approves them
 * by the link of her message. Other features add to a paper by {@link fr.maillage.committee.minutes.MinutesPart}.
 */
package fr.maillage.committee.minutes;
