/** The plan on paper: the sheet of an action, the report of a territory's plan, and the review of a year for funders. */
package fr.maillage.plan.report;
