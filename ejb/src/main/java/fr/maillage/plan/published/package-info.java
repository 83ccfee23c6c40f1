/** What everybody may read of the plan, without an account: schemes that were adopted, what is done, how many it reached. */
package fr.maillage.plan.published;
