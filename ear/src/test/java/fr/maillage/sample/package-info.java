/**
 * A kind of record with all that the platform asks of one and nothing else, to be read beside {@code docs/record.md}; a
 * module of the EAR like {@code ejb}, in tests only. Its packages are those of a feature.
 */
package fr.maillage.sample;
