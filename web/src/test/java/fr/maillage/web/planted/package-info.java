/** Features that tests add to the product: one as it should be, one that fails. */
package fr.maillage.web.planted;
