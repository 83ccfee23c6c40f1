/** Pages of extracts of the register of the State. */
package fr.maillage.web.funding.extract;
