import type {
  AddressAnswer,
  AddressRequest,
  BusinessAnswer,
  BusinessRequest,
  CalendarAnswer,
  CalendarRequest,
  Chart,
  ChartRequest,
  CompareAnswer,
  CompareRequest,
  CompatibilityAnswer,
  CompatibilityRequest,
  DashasAnswer,
  DashasRequest,
  DescribedSystem,
  GematriaAnswer,
  GematriaRequest,
  LuckyDatesAnswer,
  LuckyDatesRequest,
  MethodOptions,
  Methods,
  NameSearchAnswer,
  NameSearchRequest,
  NumberCorrespondences,
  PhoneAnswer,
  PhoneRequest,
  SearchDatesAnswer,
  SearchDatesRequest,
  SystemDefinition,
  SystemSummary,
  VehicleAnswer,
  VehicleRequest,
} from '@1numbers/engine';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import type * as wire from './index.ts';

/** What JSON makes of a type: read-only, and absent rather than undefined. */
type Json<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: Json<Exclude<T[Key], undefined>> };
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** True only when the schema's type and the engine's type are the same, optional fields included. */
type Same<Schema extends z.ZodType, Engine> = Identical<Json<z.infer<Schema>>, Json<Engine>>;

/** What a door takes beyond the engine. */
type Zoned<Request> = Request & { readonly timeZone?: string };

/** What the list of correspondences holds. */
type Correspondences = {
  readonly sources: readonly { readonly code: string; readonly members: readonly string[] | null }[];
  readonly numbers: readonly NumberCorrespondences[];
};

/** The check is made by the compiler: a schema that drifts from the engine's types does not compile. */
const agreement: {
  chartRequest: Same<typeof wire.chartRequest, Zoned<ChartRequest>>;
  methodOptions: Same<typeof wire.methodOptions, MethodOptions>;
  systemDefinition: Same<typeof wire.systemDefinition, SystemDefinition>;
  system: Same<typeof wire.system, DescribedSystem>;
  systemSummary: Same<typeof wire.systemSummary, SystemSummary>;
  methods: Same<typeof wire.methods, Methods>;
  chart: Same<typeof wire.chart, Chart & { readonly fingerprint?: string }>;
  compareRequest: Same<typeof wire.compareRequest, Zoned<CompareRequest>>;
  compareAnswer: Same<typeof wire.compareAnswer, CompareAnswer>;
  compatibilityRequest: Same<typeof wire.compatibilityRequest, Zoned<CompatibilityRequest>>;
  compatibilityAnswer: Same<typeof wire.compatibilityAnswer, CompatibilityAnswer>;
  dashasRequest: Same<typeof wire.dashasRequest, Zoned<DashasRequest>>;
  dashasAnswer: Same<typeof wire.dashasAnswer, DashasAnswer>;
  correspondences: Same<typeof wire.correspondenceList, Correspondences>;
  calendarRequest: Same<typeof wire.calendarRequest, Zoned<CalendarRequest>>;
  calendarAnswer: Same<typeof wire.calendarAnswer, CalendarAnswer>;
  luckyDatesRequest: Same<typeof wire.luckyDatesRequest, Zoned<LuckyDatesRequest>>;
  luckyDatesAnswer: Same<typeof wire.luckyDatesAnswer, LuckyDatesAnswer>;
  searchDatesRequest: Same<typeof wire.searchDatesRequest, Zoned<SearchDatesRequest>>;
  searchDatesAnswer: Same<typeof wire.searchDatesAnswer, SearchDatesAnswer>;
  nameSearchRequest: Same<typeof wire.nameSearchRequest, Zoned<NameSearchRequest>>;
  nameSearchAnswer: Same<typeof wire.nameSearchAnswer, NameSearchAnswer>;
  addressRequest: Same<typeof wire.addressRequest, AddressRequest>;
  addressAnswer: Same<typeof wire.addressAnswer, AddressAnswer>;
  phoneRequest: Same<typeof wire.phoneRequest, PhoneRequest>;
  phoneAnswer: Same<typeof wire.phoneAnswer, PhoneAnswer>;
  vehicleRequest: Same<typeof wire.vehicleRequest, VehicleRequest>;
  vehicleAnswer: Same<typeof wire.vehicleAnswer, VehicleAnswer>;
  businessRequest: Same<typeof wire.businessRequest, Zoned<BusinessRequest>>;
  businessAnswer: Same<typeof wire.businessAnswer, BusinessAnswer>;
  gematriaRequest: Same<typeof wire.gematriaRequest, GematriaRequest>;
  gematriaAnswer: Same<typeof wire.gematriaAnswer, GematriaAnswer>;
} = {
  chartRequest: true,
  methodOptions: true,
  systemDefinition: true,
  system: true,
  systemSummary: true,
  methods: true,
  chart: true,
  compareRequest: true,
  compareAnswer: true,
  compatibilityRequest: true,
  compatibilityAnswer: true,
  dashasRequest: true,
  dashasAnswer: true,
  correspondences: true,
  calendarRequest: true,
  calendarAnswer: true,
  luckyDatesRequest: true,
  luckyDatesAnswer: true,
  searchDatesRequest: true,
  searchDatesAnswer: true,
  nameSearchRequest: true,
  nameSearchAnswer: true,
  addressRequest: true,
  addressAnswer: true,
  phoneRequest: true,
  phoneAnswer: true,
  vehicleRequest: true,
  vehicleAnswer: true,
  businessRequest: true,
  businessAnswer: true,
  gematriaRequest: true,
  gematriaAnswer: true,
};

it('has schemas whose types are the types of the engine', () => {
  expect(Object.values(agreement)).not.toContain(false);
});
