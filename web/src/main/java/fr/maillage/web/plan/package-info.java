/** Pages and REST of the plan. */
package fr.maillage.web.plan;
