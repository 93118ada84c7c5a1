DROP INDEX products_listed832, products_household_linked;
