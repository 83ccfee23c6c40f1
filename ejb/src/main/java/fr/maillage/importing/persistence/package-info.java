/** Staged rows and findings of imports, by JDBC because they come by the hundred thousand. */
package fr.maillage.importing.persistence;
