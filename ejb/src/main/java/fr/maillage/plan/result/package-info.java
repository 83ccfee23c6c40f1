/** Effects that actions are to have: result indicators with where they start, where they should get, and what was measured. */
package fr.maillage.plan.result;
