/** The job of the diagnosis: what tells readers the surveys that are over. */
package fr.maillage.batch.diagnosis;
