/** Pages of what actions are to bring about. */
package fr.maillage.web.plan.result;
