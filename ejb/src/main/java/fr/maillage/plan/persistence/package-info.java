/** Reads and writes frames, versions and lines; used by {@code plan} alone. */
package fr.maillage.plan.persistence;
