/** The public page of the plan: the adopted scheme, what is done, how many it reached. */
package fr.maillage.web.plan.published;
