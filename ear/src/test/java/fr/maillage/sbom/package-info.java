/** Names the parts of the provisioned server in the list of all parts that the build leaves. */
package fr.maillage.sbom;
