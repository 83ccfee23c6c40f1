/** Frames and versions as their tables keep them. */
package fr.maillage.plan.model;
