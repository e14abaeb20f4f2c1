/** A budget year: one of the kept calendar, so that its days exist. */
export { yearKind } from '@jizheng/rules';
