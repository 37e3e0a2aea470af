import type {
  PoliciesResponse,
  PreviewPoliciesRequest,
  PreviewPoliciesResponse,
  UpdatePoliciesRequest,
  UpdatePoliciesResponse,
} from '../../../shared/contracts/policies';
import type {
  CreateRoleRequest,
  ListRolesResponse,
  RoleResponse,
  RoleSummary,
  UpdateRoleRequest,
} from '../../../shared/contracts/roles';
import type {
  SettingsResponse,
  UndoSettingsRequest,
  UpdateSettingsRequest,
} from '../../../shared/contracts/settings';
import { PLUGIN_ID } from '../../../shared/constants';
import { wireApi } from './wire-api';

const TAGS = ['WirePolicies', 'WireSettings', 'WireRoles'] as const;

/** What the page of settings reads and changes. */
export const settingsApi = wireApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (build) => ({
    getWirePolicies: build.query<PoliciesResponse['data'], void>({
      query: () => ({ url: `/${PLUGIN_ID}/policies`, method: 'GET' }),
      transformResponse: ({ data }: PoliciesResponse) => data,
      providesTags: ['WirePolicies'],
    }),
    updateWirePolicies: build.mutation<UpdatePoliciesResponse, UpdatePoliciesRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/policies`, method: 'PUT', data }),
      invalidatesTags: ['WirePolicies', 'WireSettings'],
    }),
    previewWirePolicies: build.mutation<PreviewPoliciesResponse['data'], PreviewPoliciesRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/policies/preview`, method: 'POST', data }),
      transformResponse: ({ data }: PreviewPoliciesResponse) => data,
    }),
    getWireSettings: build.query<SettingsResponse['data'], void>({
      query: () => ({ url: `/${PLUGIN_ID}/settings`, method: 'GET' }),
      transformResponse: ({ data }: SettingsResponse) => data,
      providesTags: ['WireSettings'],
    }),
    updateWireSettings: build.mutation<SettingsResponse['data'], UpdateSettingsRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/settings`, method: 'PUT', data }),
      transformResponse: ({ data }: SettingsResponse) => data,
      invalidatesTags: ['WireSettings'],
    }),
    undoWireSettings: build.mutation<SettingsResponse['data'], UndoSettingsRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/settings/undo`, method: 'POST', data }),
      transformResponse: ({ data }: SettingsResponse) => data,
      invalidatesTags: ['WirePolicies', 'WireSettings'],
    }),
    listWireRoles: build.query<RoleSummary[], void>({
      query: () => ({ url: `/${PLUGIN_ID}/roles`, method: 'GET' }),
      transformResponse: ({ data }: ListRolesResponse) => data,
      providesTags: ['WireRoles'],
    }),
    updateWireRole: build.mutation<RoleSummary, UpdateRoleRequest & { id: string }>({
      query: ({ id, ...data }) => ({ url: `/${PLUGIN_ID}/roles/${id}`, method: 'PUT', data }),
      transformResponse: ({ data }: RoleResponse) => data,
      invalidatesTags: ['WireRoles'],
    }),
    createWireRole: build.mutation<RoleSummary, CreateRoleRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/roles`, method: 'POST', data }),
      transformResponse: ({ data }: RoleResponse) => data,
      invalidatesTags: ['WireRoles'],
    }),
  }),
});

export const {
  useGetWirePoliciesQuery,
  useUpdateWirePoliciesMutation,
  usePreviewWirePoliciesMutation,
  useGetWireSettingsQuery,
  useUpdateWireSettingsMutation,
  useUndoWireSettingsMutation,
  useListWireRolesQuery,
  useUpdateWireRoleMutation,
  useCreateWireRoleMutation,
} = settingsApi;
