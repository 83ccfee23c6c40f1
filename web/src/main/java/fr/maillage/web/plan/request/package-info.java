/** Who is silent, requests to partners, and the page on which these answer without an account. */
package fr.maillage.web.plan.request;
