/**
 * One act on several records: each by its own service, with the rights of whoever asked and the version that she saw; kept
 * with its outcome, so that it can be told and taken back, and done by a job where there are many.
 */
package fr.maillage.record.several;
