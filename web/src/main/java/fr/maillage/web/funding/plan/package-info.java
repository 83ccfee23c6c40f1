/** Pages of financing plans. */
package fr.maillage.web.funding.plan;
