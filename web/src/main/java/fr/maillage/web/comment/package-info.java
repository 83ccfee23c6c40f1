/** Comments beside records, and the page behind the links of those who were told of one. */
package fr.maillage.web.comment;
