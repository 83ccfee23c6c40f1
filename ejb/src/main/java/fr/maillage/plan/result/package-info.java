/** What actions are to bring about: result indicators with where they start, where they should get, and what was measured. */
package fr.maillage.plan.result;
