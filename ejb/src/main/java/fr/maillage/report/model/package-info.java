/** The rows of kept reports. */
package fr.maillage.report.model;
