/** Lists of records by one declaration for each kind: pages, files, the API and its description read it. */
package fr.maillage.record.list;
