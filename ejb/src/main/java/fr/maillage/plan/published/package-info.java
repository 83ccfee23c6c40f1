/** Plan as everybody may read it, without an account: schemes that were adopted, what is done, how many it reached. */
package fr.maillage.plan.published;
