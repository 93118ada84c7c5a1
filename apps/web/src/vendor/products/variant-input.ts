import type { VendorSchemas } from '../../api';
import type { VariantValues } from './variant-fields';

/** The fields as a new variant; what was left empty is left to the server. */
export const newVariant = (values: VariantValues): VendorSchemas['schemas']['NewVariantInput'] => ({
  name: values.name.trim(),
  unit: values.unit.trim(),
  soldBy: values.soldBy,
  netWeightGrams: values.netWeightGrams!,
  priceFen: values.priceFen!,
  minQuantity: values.minQuantity ?? 1,
  maxQuantity: values.maxQuantity ?? null,
  onHand: values.onHand ?? 0,
  ...(values.sku?.trim() && { sku: values.sku.trim() }),
});

/** The fields as a change of a variant that was read at `version`. */
export const variantEdit = (version: number, values: VariantValues): VendorSchemas['schemas']['VariantEdit'] => ({
  version,
  name: values.name.trim(),
  unit: values.unit.trim(),
  soldBy: values.soldBy,
  netWeightGrams: values.netWeightGrams!,
  priceFen: values.priceFen!,
  minQuantity: values.minQuantity ?? 1,
  maxQuantity: values.maxQuantity ?? null,
  ...(values.sku?.trim() && { sku: values.sku.trim() }),
});
