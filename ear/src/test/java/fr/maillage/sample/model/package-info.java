/** The sample as its table keeps it. */
package fr.maillage.sample.model;
