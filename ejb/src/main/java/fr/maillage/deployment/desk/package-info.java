/** Where orientation desks send people, as sums by month and desk: no row is about a person (ADR 60). */
package fr.maillage.deployment.desk;
