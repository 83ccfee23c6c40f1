/** What actions count month by month, and which counts each kind of action asks for. */
package fr.maillage.plan.figure;
